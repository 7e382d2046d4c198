/* phrase_table.h: the set phrases that page furniture is written in; made by csrc/gen/phrases.lua */
#ifndef WR_PHRASE_TABLE_H
#define WR_PHRASE_TABLE_H

#include "base/word.h"

/* The phrases that begin with one word stand together; the value of that word is the number of the
   first of them.  edges: 1: it stands at the block's start, 2: at its end. */
typedef struct phrase {
  const char *text;
  uint8_t n, first_n, verdict, edges;
  int8_t points;
} phrase;

static const phrase phrases[] = {
  {"", 0, 0, 0, 0, 0},
  {"abonnez vous", 12, 7, WR_V_FORM, 1, -45},
  {"about the authors", 17, 5, WR_V_META, 3, -35},
  {"about the author", 16, 5, WR_V_META, 3, -35},
  {"about author", 12, 5, WR_V_META, 3, -35},
  {"about us", 8, 5, WR_V_NAV, 3, -45},
  {"about", 5, 5, WR_V_NAV, 3, -45},
  {"accept cookies", 14, 6, WR_V_LEGAL, 3, -45},
  {"accept all", 10, 6, WR_V_LEGAL, 1, -45},
  {"accept", 6, 6, WR_V_LEGAL, 3, -45},
  {"accessibility statement", 23, 13, WR_V_LEGAL, 3, -45},
  {"accessibility", 13, 13, WR_V_LEGAL, 3, -45},
  {"accueil", 7, 7, WR_V_NAV, 3, -45},
  {"ad", 2, 2, WR_V_AD, 3, -45},
  {"add to wishlist", 15, 3, WR_V_FORM, 3, -45},
  {"add to compare", 14, 3, WR_V_FORM, 3, -45},
  {"add a comment", 13, 3, WR_V_FORM, 3, -45},
  {"add to basket", 13, 3, WR_V_FORM, 3, -45},
  {"add to cart", 11, 3, WR_V_FORM, 3, -45},
  {"add to bag", 10, 3, WR_V_FORM, 3, -45},
  {"ads", 3, 3, WR_V_AD, 3, -45},
  {"advertisement", 13, 13, WR_V_AD, 3, -45},
  {"advertisement", 13, 13, WR_V_AD, 1, -45},
  {"advertisements", 14, 14, WR_V_AD, 3, -45},
  {"ago", 3, 3, WR_V_META, 2, -15},
  {"all rights reserved", 19, 3, WR_V_LEGAL, 0, -45},
  {"all rights reserved", 19, 3, WR_V_LEGAL, 1, -45},
  {"all posts by", 12, 3, WR_V_META, 1, -35},
  {"alle rechte vorbehalten", 23, 4, WR_V_LEGAL, 0, -45},
  {"aller au contenu", 16, 5, WR_V_NAV, 1, -45},
  {"also read", 9, 4, WR_V_RELATED, 1, -45},
  {"anmelden", 8, 8, WR_V_FORM, 3, -45},
  {"anterior", 8, 8, WR_V_NAV, 3, -45},
  {"antworten abbrechen", 19, 9, WR_V_FORM, 3, -45},
  {"anzeige", 7, 7, WR_V_AD, 3, -45},
  {"around the web", 14, 6, WR_V_RELATED, 3, -45},
  {"article continues below", 23, 7, WR_V_AD, 1, -45},
  {"articles similaires", 19, 8, WR_V_RELATED, 3, -45},
  {"articoli correlati", 18, 8, WR_V_RELATED, 3, -45},
  {"artikel terkait", 15, 7, WR_V_RELATED, 3, -45},
  {"artikel teilen", 14, 7, WR_V_META, 3, -35},
  {"artículos relacionados", 23, 10, WR_V_RELATED, 3, -45},
  {"auch interessant", 16, 4, WR_V_RELATED, 1, -45},
  {"auch lesenswert", 15, 4, WR_V_RELATED, 1, -45},
  {"auf einer seite lesen", 21, 3, WR_V_NAV, 3, -45},
  {"aviso legal", 11, 5, WR_V_LEGAL, 3, -45},
  {"baca juga", 9, 4, WR_V_RELATED, 1, -45},
  {"back to home", 12, 4, WR_V_NAV, 3, -45},
  {"back to top", 11, 4, WR_V_NAV, 1, -45},
  {"back to", 7, 4, WR_V_NAV, 1, -45},
  {"be the first to comment", 23, 2, WR_V_FORM, 1, -45},
  {"beliebte beiträge", 18, 8, WR_V_RELATED, 1, -45},
  {"berita terkait", 14, 6, WR_V_RELATED, 3, -45},
  {"buscar", 6, 6, WR_V_FORM, 3, -45},
  {"buy now", 7, 3, WR_V_FORM, 3, -45},
  {"by continuing to", 16, 2, WR_V_LEGAL, 1, -45},
  {"by subscribing", 14, 2, WR_V_FORM, 1, -45},
  {"by signing up", 13, 2, WR_V_FORM, 1, -45},
  {"by submitting", 13, 2, WR_V_FORM, 1, -45},
  {"by clicking", 11, 2, WR_V_FORM, 1, -45},
  {"by", 2, 2, WR_V_META, 1, -15},
  {"c copyright", 11, 1, WR_V_LEGAL, 1, -45},
  {"cancel reply", 12, 6, WR_V_FORM, 3, -45},
  {"categories", 10, 10, WR_V_META, 3, -35},
  {"category", 8, 8, WR_V_META, 3, -35},
  {"cerca", 5, 5, WR_V_FORM, 3, -45},
  {"check your inbox", 16, 5, WR_V_FORM, 1, -45},
  {"checkout", 8, 8, WR_V_FORM, 3, -45},
  {"click to share on", 17, 5, WR_V_META, 1, -35},
  {"click here", 10, 5, WR_V_BOILERPLATE, 3, -45},
  {"close menu", 10, 5, WR_V_NAV, 3, -45},
  {"close", 5, 5, WR_V_NAV, 3, -45},
  {"collapse", 8, 8, WR_V_BOILERPLATE, 3, -45},
  {"comentarios", 11, 11, WR_V_BOILERPLATE, 3, -25},
  {"comment", 7, 7, WR_V_BOILERPLATE, 3, -25},
  {"commentaires", 12, 12, WR_V_BOILERPLATE, 3, -25},
  {"comments are closed", 19, 8, WR_V_FORM, 1, -45},
  {"comments", 8, 8, WR_V_BOILERPLATE, 3, -25},
  {"compartilhe", 11, 11, WR_V_META, 1, -35},
  {"compartir en", 12, 9, WR_V_META, 1, -35},
  {"compartir", 9, 9, WR_V_META, 3, -35},
  {"condividi", 9, 9, WR_V_META, 3, -35},
  {"connect with us", 15, 7, WR_V_META, 3, -35},
  {"contact us", 10, 7, WR_V_NAV, 3, -45},
  {"contact", 7, 7, WR_V_NAV, 3, -45},
  {"contents", 8, 8, WR_V_NAV, 3, -45},
  {"continue reading below", 22, 8, WR_V_AD, 3, -45},
  {"continue shopping", 17, 8, WR_V_FORM, 3, -45},
  {"continue reading", 16, 8, WR_V_RELATED, 1, -25},
  {"cookie preferences", 18, 6, WR_V_LEGAL, 3, -45},
  {"cookie settings", 15, 6, WR_V_LEGAL, 3, -45},
  {"cookie policy", 13, 6, WR_V_LEGAL, 3, -45},
  {"cookies settings", 16, 7, WR_V_LEGAL, 3, -45},
  {"copied to clipboard", 19, 6, WR_V_META, 1, -35},
  {"copy link", 9, 4, WR_V_META, 3, -35},
  {"copy", 4, 4, WR_V_BOILERPLATE, 3, -45},
  {"copyright", 9, 9, WR_V_LEGAL, 1, -45},
  {"create an account", 17, 6, WR_V_FORM, 3, -45},
  {"create account", 14, 6, WR_V_FORM, 3, -45},
  {"customers also", 14, 9, WR_V_RELATED, 1, -45},
  {"customers who", 13, 9, WR_V_RELATED, 1, -45},
  {"das könnte dich auch interessieren", 35, 3, WR_V_RELATED, 1, -45},
  {"das könnte sie auch interessieren", 34, 3, WR_V_RELATED, 1, -45},
  {"das könnte", 11, 3, WR_V_RELATED, 1, -45},
  {"datenschutz", 11, 11, WR_V_LEGAL, 3, -45},
  {"decline", 7, 7, WR_V_LEGAL, 3, -45},
  {"deine e mail adresse wird nicht veröffentlicht", 47, 5, WR_V_FORM, 1, -45},
  {"deixe um comentário", 20, 5, WR_V_FORM, 1, -45},
  {"deja un comentario", 18, 4, WR_V_FORM, 1, -45},
  {"deja una respuesta", 18, 4, WR_V_FORM, 1, -45},
  {"delivered to your inbox", 23, 9, WR_V_FORM, 0, -45},
  {"did you find this", 17, 3, WR_V_FORM, 1, -45},
  {"diese webseite verwendet cookies", 32, 5, WR_V_LEGAL, 1, -45},
  {"diese website verwendet cookies", 31, 5, WR_V_LEGAL, 1, -45},
  {"dieser eintrag wurde veröffentlicht", 36, 6, WR_V_META, 1, -35},
  {"disclaimer", 10, 10, WR_V_LEGAL, 3, -45},
  {"discover more", 13, 8, WR_V_RELATED, 3, -45},
  {"do not sell", 11, 2, WR_V_LEGAL, 1, -45},
  {"don t miss", 10, 3, WR_V_RELATED, 3, -45},
  {"download our app", 16, 8, WR_V_BOILERPLATE, 1, -45},
  {"download the app", 16, 8, WR_V_BOILERPLATE, 1, -45},
  {"download app", 12, 8, WR_V_BOILERPLATE, 3, -45},
  {"drucken", 7, 7, WR_V_META, 3, -35},
  {"drucken", 7, 7, WR_V_META, 1, -35},
  {"e mail adresse", 14, 1, WR_V_FORM, 3, -45},
  {"edit", 4, 4, WR_V_BOILERPLATE, 3, -45},
  {"edited by", 9, 6, WR_V_META, 1, -35},
  {"editor s picks", 14, 6, WR_V_RELATED, 3, -45},
  {"editors picks", 13, 7, WR_V_RELATED, 3, -45},
  {"email address", 13, 5, WR_V_FORM, 3, -45},
  {"email this", 10, 5, WR_V_META, 1, -35},
  {"email", 5, 5, WR_V_META, 3, -35},
  {"en savoir plus", 14, 2, WR_V_RELATED, 3, -25},
  {"enter your email", 16, 5, WR_V_FORM, 1, -45},
  {"erforderliche felder sind", 25, 13, WR_V_FORM, 1, -45},
  {"error", 5, 5, WR_V_BOILERPLATE, 3, -45},
  {"etiquetas", 9, 9, WR_V_META, 3, -35},
  {"expand", 6, 6, WR_V_BOILERPLATE, 3, -45},
  {"explore more", 12, 7, WR_V_RELATED, 3, -45},
  {"facebook twitter", 16, 8, WR_V_META, 1, -35},
  {"facebook", 8, 8, WR_V_META, 3, -35},
  {"faqs", 4, 4, WR_V_NAV, 3, -45},
  {"featured articles", 17, 8, WR_V_RELATED, 3, -45},
  {"featured posts", 14, 8, WR_V_RELATED, 3, -45},
  {"filed under", 11, 5, WR_V_META, 1, -35},
  {"find out more", 13, 4, WR_V_RELATED, 3, -25},
  {"find us on", 10, 4, WR_V_META, 1, -35},
  {"first name", 10, 5, WR_V_FORM, 3, -45},
  {"folge uns", 9, 5, WR_V_META, 1, -35},
  {"folgen sie uns", 14, 6, WR_V_META, 1, -35},
  {"folgt uns", 9, 5, WR_V_META, 1, -35},
  {"follow us on", 12, 6, WR_V_META, 1, -35},
  {"follow me", 9, 6, WR_V_META, 1, -35},
  {"follow us", 9, 6, WR_V_META, 3, -35},
  {"follow", 6, 6, WR_V_META, 3, -35},
  {"forgot your password", 20, 6, WR_V_FORM, 1, -45},
  {"forgot password", 15, 6, WR_V_FORM, 1, -45},
  {"free shipping", 13, 4, WR_V_BOILERPLATE, 1, -45},
  {"from our partners", 17, 4, WR_V_RELATED, 3, -45},
  {"functional cookies", 18, 10, WR_V_LEGAL, 1, -45},
  {"further reading", 15, 7, WR_V_RELATED, 3, -45},
  {"geef een reactie", 16, 4, WR_V_FORM, 1, -45},
  {"gerelateerde artikelen", 22, 12, WR_V_RELATED, 3, -45},
  {"get our newsletter", 18, 3, WR_V_FORM, 1, -45},
  {"get our latest", 14, 3, WR_V_FORM, 1, -45},
  {"get the latest", 14, 3, WR_V_FORM, 1, -45},
  {"get the app", 11, 3, WR_V_BOILERPLATE, 3, -45},
  {"gib deine e mail adresse ein", 28, 3, WR_V_FORM, 1, -45},
  {"go to top", 9, 2, WR_V_NAV, 3, -45},
  {"hide", 4, 4, WR_V_BOILERPLATE, 3, -45},
  {"hinterlasse einen kommentar", 27, 11, WR_V_FORM, 1, -45},
  {"home", 4, 4, WR_V_NAV, 3, -45},
  {"ihre e mail adresse wird nicht veröffentlicht", 46, 4, WR_V_FORM, 1, -45},
  {"ilgili haberler", 15, 6, WR_V_RELATED, 3, -45},
  {"image credit", 12, 5, WR_V_META, 1, -35},
  {"image source", 12, 5, WR_V_META, 1, -35},
  {"image", 5, 5, WR_V_BOILERPLATE, 3, -45},
  {"impressum", 9, 9, WR_V_LEGAL, 3, -45},
  {"in case you missed it", 21, 2, WR_V_RELATED, 3, -45},
  {"in den warenkorb", 16, 2, WR_V_FORM, 3, -45},
  {"in this article", 15, 2, WR_V_NAV, 3, -45},
  {"in your inbox", 13, 2, WR_V_FORM, 0, -45},
  {"in stock", 8, 2, WR_V_FORM, 3, -45},
  {"iniciar sesión", 15, 7, WR_V_FORM, 3, -45},
  {"inicio", 6, 6, WR_V_NAV, 3, -45},
  {"inscreva se", 11, 8, WR_V_FORM, 1, -45},
  {"inscription à la newsletter", 28, 11, WR_V_FORM, 3, -45},
  {"inscrivez vous", 14, 9, WR_V_FORM, 1, -45},
  {"instagram", 9, 9, WR_V_META, 3, -35},
  {"ir al contenido", 15, 2, WR_V_NAV, 3, -45},
  {"iscriviti", 9, 9, WR_V_FORM, 1, -45},
  {"javascript must be enabled", 26, 10, WR_V_BOILERPLATE, 1, -45},
  {"javascript is not enabled", 25, 10, WR_V_BOILERPLATE, 1, -45},
  {"javascript is disabled", 22, 10, WR_V_BOILERPLATE, 1, -45},
  {"jetzt abonnieren", 16, 5, WR_V_FORM, 3, -45},
  {"jetzt anmelden", 14, 5, WR_V_FORM, 3, -45},
  {"join our mailing list", 21, 4, WR_V_FORM, 1, -45},
  {"join the conversation", 21, 4, WR_V_FORM, 3, -45},
  {"join our newsletter", 19, 4, WR_V_FORM, 1, -45},
  {"join the discussion", 19, 4, WR_V_FORM, 3, -45},
  {"jump to", 7, 4, WR_V_NAV, 1, -45},
  {"kategorien", 10, 10, WR_V_META, 3, -35},
  {"keep in touch", 13, 4, WR_V_FORM, 3, -45},
  {"keep reading", 12, 4, WR_V_RELATED, 3, -45},
  {"keine kommentare", 16, 5, WR_V_FORM, 1, -45},
  {"kommentar hinterlassen", 22, 9, WR_V_FORM, 3, -45},
  {"kommentar abschicken", 20, 9, WR_V_FORM, 3, -45},
  {"kommentar schreiben", 19, 9, WR_V_FORM, 3, -45},
  {"kommentar verfassen", 19, 9, WR_V_FORM, 3, -45},
  {"kommentare", 10, 10, WR_V_BOILERPLATE, 3, -25},
  {"kontakt", 7, 7, WR_V_NAV, 3, -45},
  {"laisser un commentaire", 22, 7, WR_V_FORM, 1, -45},
  {"lascia un commento", 18, 6, WR_V_FORM, 1, -45},
  {"last modified", 13, 4, WR_V_META, 1, -35},
  {"last updated", 12, 4, WR_V_META, 1, -35},
  {"last name", 9, 4, WR_V_FORM, 3, -45},
  {"latest articles", 15, 6, WR_V_RELATED, 3, -45},
  {"latest stories", 14, 6, WR_V_RELATED, 3, -45},
  {"latest posts", 12, 6, WR_V_RELATED, 3, -45},
  {"latest news", 11, 6, WR_V_RELATED, 3, -45},
  {"latest", 6, 6, WR_V_RELATED, 3, -45},
  {"lea también", 12, 3, WR_V_RELATED, 1, -45},
  {"learn how your comment data is processed", 40, 5, WR_V_FORM, 0, -45},
  {"learn more", 10, 5, WR_V_RELATED, 3, -25},
  {"leave a comment", 15, 5, WR_V_FORM, 3, -45},
  {"leave a comment", 15, 5, WR_V_FORM, 1, -45},
  {"leave a reply", 13, 5, WR_V_FORM, 3, -45},
  {"leave a reply", 13, 5, WR_V_FORM, 1, -45},
  {"leer más", 9, 4, WR_V_RELATED, 3, -25},
  {"lees ook", 8, 4, WR_V_RELATED, 1, -45},
  {"legal notice", 12, 5, WR_V_LEGAL, 3, -45},
  {"leggi anche", 11, 5, WR_V_RELATED, 1, -45},
  {"leia também", 12, 4, WR_V_RELATED, 1, -45},
  {"leia mais", 9, 4, WR_V_RELATED, 1, -45},
  {"lesen sie auch", 14, 5, WR_V_RELATED, 1, -45},
  {"lesen sie mehr", 14, 5, WR_V_RELATED, 1, -45},
  {"letzte beiträge", 16, 6, WR_V_RELATED, 3, -45},
  {"like us on", 10, 4, WR_V_META, 1, -35},
  {"link copied", 11, 4, WR_V_META, 1, -35},
  {"linkedin", 8, 8, WR_V_META, 3, -35},
  {"lire la suite", 13, 4, WR_V_RELATED, 3, -25},
  {"lire aussi", 10, 4, WR_V_RELATED, 1, -45},
  {"load more", 9, 4, WR_V_RELATED, 3, -25},
  {"loading", 7, 7, WR_V_BOILERPLATE, 3, -45},
  {"log in to leave a comment", 25, 3, WR_V_FORM, 3, -45},
  {"log in", 6, 3, WR_V_FORM, 3, -45},
  {"login", 5, 5, WR_V_FORM, 3, -45},
  {"mail this", 9, 4, WR_V_META, 1, -35},
  {"main menu", 9, 4, WR_V_NAV, 3, -45},
  {"manage consent", 14, 6, WR_V_LEGAL, 1, -45},
  {"manage cookies", 14, 6, WR_V_LEGAL, 3, -45},
  {"meer lezen", 10, 4, WR_V_RELATED, 1, -45},
  {"mehr zum thema", 14, 4, WR_V_RELATED, 3, -45},
  {"mehr zum thema", 14, 4, WR_V_RELATED, 1, -45},
  {"mehr erfahren", 13, 4, WR_V_RELATED, 3, -25},
  {"mehr infos", 10, 4, WR_V_RELATED, 3, -25},
  {"mehr lesen", 10, 4, WR_V_RELATED, 3, -25},
  {"mehr aus", 8, 4, WR_V_RELATED, 1, -45},
  {"mehr von", 8, 4, WR_V_RELATED, 1, -45},
  {"mehr zu", 7, 4, WR_V_RELATED, 1, -25},
  {"meistgelesen", 12, 12, WR_V_RELATED, 3, -45},
  {"mentions légales", 17, 8, WR_V_LEGAL, 3, -45},
  {"menu", 4, 4, WR_V_NAV, 3, -45},
  {"min read", 8, 3, WR_V_META, 2, -15},
  {"min read", 8, 3, WR_V_META, 3, -35},
  {"minute read", 11, 6, WR_V_META, 2, -15},
  {"minutes read", 12, 7, WR_V_META, 2, -15},
  {"mit freunden teilen", 19, 3, WR_V_META, 1, -35},
  {"more on this story", 18, 4, WR_V_RELATED, 3, -45},
  {"more on this topic", 18, 4, WR_V_RELATED, 3, -45},
  {"more to explore", 15, 4, WR_V_RELATED, 3, -45},
  {"more like this", 14, 4, WR_V_RELATED, 3, -45},
  {"more articles", 13, 4, WR_V_RELATED, 3, -45},
  {"more articles", 13, 4, WR_V_RELATED, 1, -45},
  {"more posts by", 13, 4, WR_V_META, 1, -35},
  {"more stories", 12, 4, WR_V_RELATED, 3, -45},
  {"more to read", 12, 4, WR_V_RELATED, 3, -45},
  {"more about", 10, 4, WR_V_RELATED, 1, -45},
  {"more posts", 10, 4, WR_V_RELATED, 3, -45},
  {"more from", 9, 4, WR_V_RELATED, 1, -45},
  {"more news", 9, 4, WR_V_RELATED, 3, -45},
  {"more in", 7, 4, WR_V_RELATED, 1, -45},
  {"most popular", 12, 4, WR_V_RELATED, 3, -45},
  {"most viewed", 11, 4, WR_V_RELATED, 3, -45},
  {"most read", 9, 4, WR_V_RELATED, 3, -45},
  {"mots clés", 10, 4, WR_V_META, 3, -35},
  {"nach oben", 9, 4, WR_V_NAV, 3, -45},
  {"navigation", 10, 10, WR_V_NAV, 3, -45},
  {"necessary cookies", 17, 9, WR_V_LEGAL, 1, -45},
  {"neueste beiträge", 17, 7, WR_V_RELATED, 3, -45},
  {"newsletter abonnieren", 21, 10, WR_V_FORM, 1, -45},
  {"newsletter anmelden", 19, 10, WR_V_FORM, 3, -45},
  {"newsletter sign up", 18, 10, WR_V_FORM, 0, -45},
  {"newsletter", 10, 10, WR_V_FORM, 3, -45},
  {"newsletters", 11, 11, WR_V_FORM, 3, -45},
  {"next article", 12, 4, WR_V_RELATED, 3, -45},
  {"next story", 10, 4, WR_V_RELATED, 3, -45},
  {"next page", 9, 4, WR_V_NAV, 3, -45},
  {"next post", 9, 4, WR_V_RELATED, 3, -45},
  {"next", 4, 4, WR_V_NAV, 3, -45},
  {"no comments yet", 15, 2, WR_V_FORM, 1, -45},
  {"no comments", 11, 2, WR_V_FORM, 3, -45},
  {"no spam", 7, 2, WR_V_FORM, 1, -45},
  {"noch keine kommentare", 21, 4, WR_V_FORM, 1, -45},
  {"nos siga", 8, 3, WR_V_META, 1, -35},
  {"noticias relacionadas", 21, 8, WR_V_RELATED, 3, -45},
  {"notify me of", 12, 6, WR_V_FORM, 1, -45},
  {"notícias relacionadas", 22, 9, WR_V_RELATED, 3, -45},
  {"nous utilisons des cookies", 26, 4, WR_V_LEGAL, 1, -45},
  {"nächster beitrag", 17, 9, WR_V_FORM, 3, -45},
  {"on this page", 12, 2, WR_V_NAV, 3, -45},
  {"oops something went wrong", 25, 4, WR_V_FORM, 1, -45},
  {"open menu", 9, 4, WR_V_NAV, 3, -45},
  {"open", 4, 4, WR_V_NAV, 3, -45},
  {"opens in a new window", 21, 5, WR_V_META, 1, -35},
  {"opens in new window", 19, 5, WR_V_META, 1, -35},
  {"others also", 11, 6, WR_V_RELATED, 1, -45},
  {"our website uses cookies", 24, 3, WR_V_LEGAL, 1, -45},
  {"our site uses cookies", 21, 3, WR_V_LEGAL, 1, -45},
  {"out of stock", 12, 3, WR_V_FORM, 3, -45},
  {"page not found", 14, 4, WR_V_BOILERPLATE, 3, -45},
  {"partager sur", 12, 8, WR_V_META, 1, -35},
  {"partager", 8, 8, WR_V_META, 3, -35},
  {"passend zum thema", 17, 7, WR_V_RELATED, 1, -45},
  {"password", 8, 8, WR_V_FORM, 3, -45},
  {"people also", 11, 6, WR_V_RELATED, 1, -45},
  {"photo credit", 12, 5, WR_V_META, 1, -35},
  {"photo by", 8, 5, WR_V_META, 1, -35},
  {"photo", 5, 5, WR_V_BOILERPLATE, 3, -45},
  {"pinterest", 9, 9, WR_V_META, 3, -35},
  {"play video", 10, 4, WR_V_BOILERPLATE, 3, -45},
  {"please enter your name here", 27, 6, WR_V_FORM, 3, -45},
  {"please enter a valid email", 26, 6, WR_V_FORM, 1, -45},
  {"please enter your comment", 25, 6, WR_V_FORM, 1, -45},
  {"please enable javascript", 24, 6, WR_V_BOILERPLATE, 1, -45},
  {"please try again", 16, 6, WR_V_FORM, 1, -45},
  {"please wait", 11, 6, WR_V_BOILERPLATE, 3, -45},
  {"politica de privacidad", 22, 8, WR_V_LEGAL, 3, -45},
  {"politique de confidentialité", 29, 9, WR_V_LEGAL, 3, -45},
  {"política de privacidad", 23, 9, WR_V_LEGAL, 3, -45},
  {"popular articles", 16, 7, WR_V_RELATED, 3, -45},
  {"popular posts", 13, 7, WR_V_RELATED, 3, -45},
  {"popular tags", 12, 7, WR_V_RELATED, 3, -45},
  {"post a comment", 14, 4, WR_V_FORM, 3, -45},
  {"posted by", 9, 6, WR_V_META, 1, -35},
  {"posted in", 9, 6, WR_V_META, 1, -35},
  {"posted on", 9, 6, WR_V_META, 1, -35},
  {"potrebbe interessarti", 21, 8, WR_V_RELATED, 1, -45},
  {"powered by", 10, 7, WR_V_BOILERPLATE, 1, -45},
  {"prev", 4, 4, WR_V_NAV, 3, -45},
  {"previous article", 16, 8, WR_V_RELATED, 3, -45},
  {"previous next", 13, 8, WR_V_NAV, 3, -45},
  {"previous page", 13, 8, WR_V_NAV, 3, -45},
  {"previous post", 13, 8, WR_V_RELATED, 3, -45},
  {"previous", 8, 8, WR_V_NAV, 3, -45},
  {"print this", 10, 5, WR_V_META, 1, -35},
  {"print", 5, 5, WR_V_META, 3, -35},
  {"printer friendly", 16, 7, WR_V_META, 1, -35},
  {"privacy overview", 16, 7, WR_V_LEGAL, 3, -45},
  {"privacy policy", 14, 7, WR_V_LEGAL, 3, -45},
  {"privacy", 7, 7, WR_V_LEGAL, 3, -45},
  {"promoted", 8, 8, WR_V_AD, 3, -45},
  {"protected by recaptcha", 22, 9, WR_V_LEGAL, 1, -45},
  {"proudly powered by", 18, 7, WR_V_BOILERPLATE, 1, -45},
  {"précédent", 11, 11, WR_V_NAV, 3, -45},
  {"pubblicità", 11, 11, WR_V_AD, 3, -45},
  {"publicado el", 12, 9, WR_V_META, 1, -15},
  {"publicidad", 10, 10, WR_V_AD, 3, -45},
  {"publicité", 10, 10, WR_V_AD, 3, -45},
  {"published on", 12, 9, WR_V_META, 1, -35},
  {"published", 9, 9, WR_V_META, 3, -35},
  {"publié le", 10, 7, WR_V_META, 1, -15},
  {"quantity", 8, 8, WR_V_FORM, 3, -45},
  {"quelle", 6, 6, WR_V_META, 3, -35},
  {"questo sito utilizza", 20, 6, WR_V_LEGAL, 1, -45},
  {"quick view", 10, 5, WR_V_BOILERPLATE, 3, -45},
  {"read the full", 13, 4, WR_V_RELATED, 1, -25},
  {"read also", 9, 4, WR_V_RELATED, 1, -45},
  {"read full", 9, 4, WR_V_RELATED, 1, -25},
  {"read more", 9, 4, WR_V_RELATED, 3, -25},
  {"read more", 9, 4, WR_V_RELATED, 1, -25},
  {"read next", 9, 4, WR_V_RELATED, 3, -45},
  {"recent articles", 15, 6, WR_V_RELATED, 3, -45},
  {"recent comments", 15, 6, WR_V_RELATED, 3, -45},
  {"recent posts", 12, 6, WR_V_RELATED, 3, -45},
  {"recent news", 11, 6, WR_V_RELATED, 3, -45},
  {"rechercher", 10, 10, WR_V_FORM, 3, -45},
  {"recommended articles", 20, 11, WR_V_RELATED, 3, -45},
  {"recommended for you", 19, 11, WR_V_RELATED, 3, -45},
  {"recommended reading", 19, 11, WR_V_RELATED, 3, -45},
  {"recommended stories", 19, 11, WR_V_RELATED, 1, -45},
  {"recommended", 11, 11, WR_V_RELATED, 3, -45},
  {"reddit", 6, 6, WR_V_META, 3, -35},
  {"register", 8, 8, WR_V_FORM, 3, -45},
  {"reject all", 10, 6, WR_V_LEGAL, 3, -45},
  {"related questions", 17, 7, WR_V_RELATED, 3, -45},
  {"related articles", 16, 7, WR_V_RELATED, 3, -45},
  {"related coverage", 16, 7, WR_V_RELATED, 3, -45},
  {"related products", 16, 7, WR_V_RELATED, 3, -45},
  {"related content", 15, 7, WR_V_RELATED, 3, -45},
  {"related reading", 15, 7, WR_V_RELATED, 3, -45},
  {"related stories", 15, 7, WR_V_RELATED, 3, -45},
  {"related topics", 14, 7, WR_V_RELATED, 3, -45},
  {"related links", 13, 7, WR_V_RELATED, 3, -45},
  {"related posts", 13, 7, WR_V_RELATED, 3, -45},
  {"related news", 12, 7, WR_V_RELATED, 3, -45},
  {"related", 7, 7, WR_V_RELATED, 3, -45},
  {"related", 7, 7, WR_V_RELATED, 1, -25},
  {"remember me", 11, 8, WR_V_FORM, 3, -45},
  {"reply", 5, 5, WR_V_BOILERPLATE, 3, -25},
  {"report", 6, 6, WR_V_BOILERPLATE, 3, -45},
  {"required fields are marked", 26, 8, WR_V_FORM, 0, -45},
  {"retour en haut", 14, 6, WR_V_NAV, 1, -45},
  {"return to top", 13, 6, WR_V_NAV, 3, -45},
  {"reviewed by", 11, 8, WR_V_META, 1, -35},
  {"s inscrire", 10, 1, WR_V_FORM, 3, -45},
  {"saltar al contenido", 19, 6, WR_V_NAV, 3, -45},
  {"save my name email", 18, 4, WR_V_FORM, 1, -45},
  {"schlagworte", 11, 11, WR_V_META, 3, -35},
  {"schlagwörter", 13, 13, WR_V_META, 3, -35},
  {"schreibe einen kommentar", 24, 8, WR_V_FORM, 1, -45},
  {"schreiben sie einen kommentar", 29, 9, WR_V_FORM, 1, -45},
  {"schrijf je in", 13, 7, WR_V_FORM, 1, -45},
  {"scroll to continue", 18, 6, WR_V_AD, 1, -45},
  {"scroll to top", 13, 6, WR_V_NAV, 3, -45},
  {"se connecter", 12, 2, WR_V_FORM, 3, -45},
  {"search for", 10, 6, WR_V_FORM, 1, -45},
  {"search", 6, 6, WR_V_FORM, 3, -45},
  {"see also", 8, 3, WR_V_RELATED, 3, -45},
  {"see more", 8, 3, WR_V_RELATED, 3, -25},
  {"see all", 7, 3, WR_V_RELATED, 3, -25},
  {"seguici", 7, 7, WR_V_META, 1, -35},
  {"seite drucken", 13, 5, WR_V_NAV, 3, -45},
  {"select options", 14, 6, WR_V_BOILERPLATE, 3, -45},
  {"send to a friend", 16, 4, WR_V_META, 1, -35},
  {"send this to", 12, 4, WR_V_META, 1, -35},
  {"send", 4, 4, WR_V_FORM, 3, -45},
  {"share article", 13, 5, WR_V_META, 3, -35},
  {"share this", 10, 5, WR_V_META, 1, -35},
  {"share with", 10, 5, WR_V_META, 1, -35},
  {"share via", 9, 5, WR_V_META, 1, -35},
  {"share on", 8, 5, WR_V_META, 1, -35},
  {"share to", 8, 5, WR_V_META, 1, -35},
  {"share", 5, 5, WR_V_META, 3, -35},
  {"show comments", 13, 4, WR_V_FORM, 3, -45},
  {"show more", 9, 4, WR_V_RELATED, 3, -25},
  {"show", 4, 4, WR_V_BOILERPLATE, 3, -45},
  {"sie befinden sich hier", 22, 3, WR_V_NAV, 1, -45},
  {"sie sind hier", 13, 3, WR_V_NAV, 1, -45},
  {"siga nos", 8, 4, WR_V_META, 1, -35},
  {"sign up for our", 15, 4, WR_V_FORM, 1, -45},
  {"sign up for the", 15, 4, WR_V_FORM, 1, -45},
  {"sign up to our", 14, 4, WR_V_FORM, 1, -45},
  {"sign up now", 11, 4, WR_V_FORM, 3, -45},
  {"sign in", 7, 4, WR_V_FORM, 3, -45},
  {"sign up", 7, 4, WR_V_FORM, 3, -45},
  {"siguiente", 9, 9, WR_V_NAV, 3, -45},
  {"similar articles", 16, 7, WR_V_RELATED, 3, -45},
  {"similar products", 16, 7, WR_V_RELATED, 3, -45},
  {"similar threads", 15, 7, WR_V_RELATED, 3, -45},
  {"similar posts", 13, 7, WR_V_RELATED, 3, -45},
  {"site map", 8, 4, WR_V_NAV, 3, -45},
  {"sitemap", 7, 7, WR_V_NAV, 3, -45},
  {"skip to main content", 20, 4, WR_V_NAV, 3, -45},
  {"skip to content", 15, 4, WR_V_NAV, 3, -45},
  {"skip to main", 12, 4, WR_V_NAV, 1, -45},
  {"skip to", 7, 4, WR_V_NAV, 1, -45},
  {"something went wrong", 20, 9, WR_V_FORM, 1, -45},
  {"sponsored content", 17, 9, WR_V_AD, 3, -45},
  {"sponsored", 9, 9, WR_V_AD, 3, -45},
  {"startseite", 10, 10, WR_V_NAV, 3, -45},
  {"stay up to date", 15, 4, WR_V_FORM, 1, -45},
  {"stay connected", 14, 4, WR_V_FORM, 3, -45},
  {"stay in touch", 13, 4, WR_V_FORM, 3, -45},
  {"stay informed", 13, 4, WR_V_FORM, 3, -45},
  {"stichworte", 10, 10, WR_V_META, 3, -35},
  {"story continues below", 21, 5, WR_V_AD, 1, -45},
  {"straight to your inbox", 22, 8, WR_V_FORM, 0, -45},
  {"submit", 6, 6, WR_V_FORM, 3, -45},
  {"subscribe to our", 16, 9, WR_V_FORM, 1, -45},
  {"subscribe to the", 16, 9, WR_V_FORM, 1, -45},
  {"subscribe today", 15, 9, WR_V_FORM, 3, -45},
  {"subscribe now", 13, 9, WR_V_FORM, 3, -45},
  {"subscribe", 9, 9, WR_V_FORM, 3, -45},
  {"successfully subscribed", 23, 12, WR_V_FORM, 1, -45},
  {"suche", 5, 5, WR_V_FORM, 3, -45},
  {"suchen", 6, 6, WR_V_FORM, 3, -45},
  {"suivant", 7, 7, WR_V_NAV, 3, -45},
  {"suivez nous", 11, 6, WR_V_META, 1, -35},
  {"sur le même sujet", 18, 3, WR_V_RELATED, 3, -45},
  {"suscríbete", 11, 11, WR_V_FORM, 1, -45},
  {"síguenos", 9, 9, WR_V_META, 1, -35},
  {"table of contents", 17, 5, WR_V_NAV, 3, -45},
  {"tagged", 6, 6, WR_V_META, 3, -35},
  {"tags", 4, 4, WR_V_META, 3, -35},
  {"también te puede interesar", 27, 8, WR_V_RELATED, 1, -45},
  {"te puede interesar", 18, 2, WR_V_RELATED, 1, -45},
  {"teile", 5, 5, WR_V_META, 1, -35},
  {"teilen mit", 10, 6, WR_V_META, 3, -35},
  {"teilen sie", 10, 6, WR_V_META, 1, -35},
  {"teilen", 6, 6, WR_V_META, 3, -35},
  {"telegram", 8, 8, WR_V_META, 3, -35},
  {"terms and conditions", 20, 5, WR_V_LEGAL, 3, -45},
  {"terms conditions", 16, 5, WR_V_LEGAL, 3, -45},
  {"terms of service", 16, 5, WR_V_LEGAL, 3, -45},
  {"terms of use", 12, 5, WR_V_LEGAL, 3, -45},
  {"terms", 5, 5, WR_V_LEGAL, 3, -45},
  {"thank you for subscribing", 25, 5, WR_V_FORM, 1, -45},
  {"thank you for signing up", 24, 5, WR_V_FORM, 1, -45},
  {"thanks for your feedback", 24, 6, WR_V_FORM, 1, -45},
  {"thanks for subscribing", 22, 6, WR_V_FORM, 1, -45},
  {"the information you provide on this form", 40, 3, WR_V_FORM, 0, -45},
  {"there was an error", 18, 5, WR_V_FORM, 1, -45},
  {"this site is protected by recaptcha", 35, 4, WR_V_LEGAL, 0, -45},
  {"this browser is not supported", 29, 4, WR_V_BOILERPLATE, 1, -45},
  {"this website uses cookies", 25, 4, WR_V_LEGAL, 1, -45},
  {"this site uses akismet", 22, 4, WR_V_FORM, 1, -45},
  {"this site uses cookies", 22, 4, WR_V_LEGAL, 1, -45},
  {"this entry was posted", 21, 4, WR_V_META, 1, -35},
  {"todos los derechos reservados", 29, 5, WR_V_LEGAL, 0, -45},
  {"todos os direitos reservados", 28, 5, WR_V_LEGAL, 0, -45},
  {"toggle navigation", 17, 6, WR_V_NAV, 3, -45},
  {"toggle menu", 11, 6, WR_V_NAV, 3, -45},
  {"topics", 6, 6, WR_V_META, 3, -35},
  {"tous droits réservés", 22, 4, WR_V_LEGAL, 0, -45},
  {"trending stories", 16, 8, WR_V_RELATED, 3, -45},
  {"trending now", 12, 8, WR_V_RELATED, 3, -45},
  {"trending", 8, 8, WR_V_RELATED, 3, -45},
  {"tu dirección de correo electrónico no será publicada", 55, 2, WR_V_FORM, 1, -45},
  {"tutti i diritti riservati", 25, 5, WR_V_LEGAL, 0, -45},
  {"tweet", 5, 5, WR_V_META, 3, -35},
  {"twitter", 7, 7, WR_V_META, 3, -35},
  {"unsubscribe at any time", 23, 11, WR_V_FORM, 0, -45},
  {"up next", 7, 2, WR_V_RELATED, 3, -45},
  {"updated on", 10, 7, WR_V_META, 1, -35},
  {"utilizamos cookies", 18, 10, WR_V_LEGAL, 1, -45},
  {"vai al contenuto", 16, 3, WR_V_NAV, 3, -45},
  {"vedi anche", 10, 4, WR_V_RELATED, 1, -45},
  {"veja também", 12, 4, WR_V_RELATED, 1, -45},
  {"ver también", 12, 3, WR_V_RELATED, 3, -45},
  {"ver más", 8, 3, WR_V_RELATED, 3, -25},
  {"verifying you are human", 23, 9, WR_V_BOILERPLATE, 1, -45},
  {"veröffentlicht am", 18, 15, WR_V_META, 1, -15},
  {"veröffentlicht in", 18, 15, WR_V_META, 3, -35},
  {"video", 5, 5, WR_V_BOILERPLATE, 3, -45},
  {"view all posts by", 17, 4, WR_V_META, 1, -35},
  {"view larger image", 17, 4, WR_V_BOILERPLATE, 3, -45},
  {"view all posts", 14, 4, WR_V_META, 3, -35},
  {"view comments", 13, 4, WR_V_FORM, 3, -45},
  {"view gallery", 12, 4, WR_V_BOILERPLATE, 3, -45},
  {"view profile", 12, 4, WR_V_META, 3, -35},
  {"view cart", 9, 4, WR_V_FORM, 3, -45},
  {"view more", 9, 4, WR_V_RELATED, 3, -25},
  {"view all", 8, 4, WR_V_RELATED, 3, -25},
  {"views", 5, 5, WR_V_META, 3, -35},
  {"voir aussi", 10, 4, WR_V_RELATED, 3, -45},
  {"volg ons", 8, 4, WR_V_META, 1, -35},
  {"voltar ao topo", 14, 6, WR_V_NAV, 3, -45},
  {"von", 3, 3, WR_V_META, 1, -15},
  {"vorheriger beitrag", 18, 10, WR_V_FORM, 3, -45},
  {"votre adresse e mail ne sera pas", 32, 5, WR_V_FORM, 1, -45},
  {"vous aimerez aussi", 18, 4, WR_V_RELATED, 1, -45},
  {"was this article helpful", 24, 3, WR_V_FORM, 1, -45},
  {"was this page helpful", 21, 3, WR_V_FORM, 1, -45},
  {"was this helpful", 16, 3, WR_V_FORM, 1, -45},
  {"watch now", 9, 5, WR_V_RELATED, 3, -25},
  {"we promise not to spam", 22, 2, WR_V_FORM, 1, -45},
  {"we value your privacy", 21, 2, WR_V_LEGAL, 1, -45},
  {"we and our partners", 19, 2, WR_V_LEGAL, 1, -45},
  {"we use cookies", 14, 2, WR_V_LEGAL, 1, -45},
  {"we don t spam", 13, 2, WR_V_FORM, 1, -45},
  {"we won t spam", 13, 2, WR_V_FORM, 1, -45},
  {"weiter", 6, 6, WR_V_NAV, 3, -45},
  {"weitere beiträge", 17, 7, WR_V_RELATED, 1, -45},
  {"weitere artikel", 15, 7, WR_V_RELATED, 1, -45},
  {"weiterlesen", 11, 11, WR_V_RELATED, 3, -25},
  {"weiterlesen", 11, 11, WR_V_RELATED, 1, -45},
  {"werbung", 7, 7, WR_V_AD, 3, -45},
  {"what to read next", 17, 4, WR_V_RELATED, 3, -45},
  {"whatsapp", 8, 8, WR_V_META, 3, -35},
  {"wij gebruiken cookies", 21, 3, WR_V_LEGAL, 1, -45},
  {"will use the information you provide on this form", 49, 4, WR_V_FORM, 0, -45},
  {"wir verwenden cookies", 21, 3, WR_V_LEGAL, 1, -45},
  {"write a comment", 15, 5, WR_V_FORM, 3, -45},
  {"written by", 10, 7, WR_V_META, 1, -35},
  {"x", 1, 1, WR_V_META, 3, -35},
  {"you must be logged in to post a comment", 39, 3, WR_V_FORM, 0, -45},
  {"you are using an outdated browser", 33, 3, WR_V_BOILERPLATE, 1, -45},
  {"you must log in to post a comment", 33, 3, WR_V_FORM, 0, -45},
  {"you have successfully subscribed", 32, 3, WR_V_FORM, 1, -45},
  {"you need to enable javascript", 29, 3, WR_V_BOILERPLATE, 1, -45},
  {"you might also be interested", 28, 3, WR_V_RELATED, 1, -45},
  {"you may also be interested", 26, 3, WR_V_RELATED, 1, -45},
  {"you have been subscribed", 24, 3, WR_V_FORM, 1, -45},
  {"you can unsubscribe", 19, 3, WR_V_FORM, 0, -45},
  {"you might also like", 19, 3, WR_V_RELATED, 1, -45},
  {"you may also like", 17, 3, WR_V_RELATED, 1, -45},
  {"you might like", 14, 3, WR_V_RELATED, 1, -45},
  {"you re offline", 14, 3, WR_V_BOILERPLATE, 1, -45},
  {"you are here", 12, 3, WR_V_NAV, 1, -45},
  {"you may like", 12, 3, WR_V_RELATED, 1, -45},
  {"your email address will not be published", 40, 4, WR_V_FORM, 1, -45},
  {"your browser does not support", 29, 4, WR_V_BOILERPLATE, 1, -45},
  {"your browser is not supported", 29, 4, WR_V_BOILERPLATE, 1, -45},
  {"your cart is empty", 18, 4, WR_V_FORM, 3, -45},
  {"your email address", 18, 4, WR_V_FORM, 3, -45},
  {"your privacy", 12, 4, WR_V_LEGAL, 1, -45},
  {"youtube", 7, 7, WR_V_META, 3, -35},
  {"zie ook", 7, 3, WR_V_RELATED, 1, -45},
  {"zobacz także", 13, 6, WR_V_RELATED, 1, -45},
  {"zum inhalt springen", 19, 3, WR_V_NAV, 3, -45},
  {"zum seitenanfang", 16, 3, WR_V_NAV, 3, -45},
  {"zum weiterlesen", 15, 3, WR_V_RELATED, 3, -45},
  {"zum newsletter", 14, 3, WR_V_FORM, 1, -45},
  {"zum inhalt", 10, 3, WR_V_NAV, 1, -45},
  {"zur startseite", 14, 3, WR_V_NAV, 3, -45},
  {"zurück", 7, 7, WR_V_NAV, 3, -45},
  {"à lire aussi", 13, 2, WR_V_RELATED, 1, -45},
  {"à voir aussi", 13, 2, WR_V_RELATED, 1, -45},
  {"ähnliche beiträge", 19, 9, WR_V_RELATED, 3, -45},
  {"ähnliche produkte", 18, 9, WR_V_RELATED, 3, -45},
  {"ähnliche artikel", 17, 9, WR_V_RELATED, 3, -45},
  {"über die autorin", 17, 5, WR_V_META, 3, -35},
  {"über den autor", 15, 5, WR_V_META, 3, -35},
  {"über uns", 9, 5, WR_V_NAV, 3, -45},
  {"читайте также", 25, 14, WR_V_RELATED, 1, -45},
  {"延伸閱讀", 12, 12, WR_V_RELATED, 1, -45},
  {"延伸阅读", 12, 12, WR_V_RELATED, 1, -45},
  {"推荐阅读", 12, 12, WR_V_RELATED, 3, -45},
  {"猜你喜欢", 12, 12, WR_V_RELATED, 3, -45},
  {"相关推荐", 12, 12, WR_V_RELATED, 3, -45},
  {"相关文章", 12, 12, WR_V_RELATED, 3, -45},
  {"相关新闻", 12, 12, WR_V_RELATED, 3, -45},
  {"相关阅读", 12, 12, WR_V_RELATED, 3, -45},
  {"相關文章", 12, 12, WR_V_RELATED, 3, -45},
  {"相關新聞", 12, 12, WR_V_RELATED, 3, -45},
  {"関連記事", 12, 12, WR_V_RELATED, 1, -45},
  {"관련 기사", 13, 6, WR_V_RELATED, 1, -45},
  {"관련기사", 12, 12, WR_V_RELATED, 1, -45},
  {"", 0, 0, 0, 0, 0}
};

enum { PHRASE_BITS = 10, PHRASE_MOST = 15 };       /* of slots; bytes of the longest word */

static const wr_word phrase_word[] = {
  {0, 0, 0},
  {0x7a656e6e6f6261u, 0x0u, 0x1u},  /* abonnez */
  {0x74756f6261u, 0x0u, 0x2u},  /* about */
  {0x747065636361u, 0x0u, 0x7u},  /* accept */
  {0x6269737365636361u, 0x7974696c69u, 0xau},  /* accessibility */
  {0x6c696575636361u, 0x0u, 0xcu},  /* accueil */
  {0x6461u, 0x0u, 0xdu},  /* ad */
  {0x646461u, 0x0u, 0xeu},  /* add */
  {0x736461u, 0x0u, 0x14u},  /* ads */
  {0x7369747265766461u, 0x746e656d65u, 0x15u},  /* advertisement */
  {0x7369747265766461u, 0x73746e656d65u, 0x17u},  /* advertisements */
  {0x6f6761u, 0x0u, 0x18u},  /* ago */
  {0x6c6c61u, 0x0u, 0x19u},  /* all */
  {0x656c6c61u, 0x0u, 0x1cu},  /* alle */
  {0x72656c6c61u, 0x0u, 0x1du},  /* aller */
  {0x6f736c61u, 0x0u, 0x1eu},  /* also */
  {0x6e65646c656d6e61u, 0x0u, 0x1fu},  /* anmelden */
  {0x726f697265746e61u, 0x0u, 0x20u},  /* anterior */
  {0x6574726f77746e61u, 0x6eu, 0x21u},  /* antworten */
  {0x656769657a6e61u, 0x0u, 0x22u},  /* anzeige */
  {0x646e756f7261u, 0x0u, 0x23u},  /* around */
  {0x656c6369747261u, 0x0u, 0x24u},  /* article */
  {0x73656c6369747261u, 0x0u, 0x25u},  /* articles */
  {0x696c6f6369747261u, 0x0u, 0x26u},  /* articoli */
  {0x6c656b69747261u, 0x0u, 0x27u},  /* artikel */
  {0x6c7563adc3747261u, 0x736fu, 0x29u},  /* artículos */
  {0x68637561u, 0x0u, 0x2au},  /* auch */
  {0x667561u, 0x0u, 0x2cu},  /* auf */
  {0x6f73697661u, 0x0u, 0x2du},  /* aviso */
  {0x61636162u, 0x0u, 0x2eu},  /* baca */
  {0x6b636162u, 0x0u, 0x2fu},  /* back */
  {0x6562u, 0x0u, 0x32u},  /* be */
  {0x65746265696c6562u, 0x0u, 0x33u},  /* beliebte */
  {0x617469726562u, 0x0u, 0x34u},  /* berita */
  {0x726163737562u, 0x0u, 0x35u},  /* buscar */
  {0x797562u, 0x0u, 0x36u},  /* buy */
  {0x7962u, 0x0u, 0x37u},  /* by */
  {0x63u, 0x0u, 0x3du},  /* c */
  {0x6c65636e6163u, 0x0u, 0x3eu},  /* cancel */
  {0x69726f6765746163u, 0x7365u, 0x3fu},  /* categories */
  {0x79726f6765746163u, 0x0u, 0x40u},  /* category */
  {0x6163726563u, 0x0u, 0x41u},  /* cerca */
  {0x6b63656863u, 0x0u, 0x42u},  /* check */
  {0x74756f6b63656863u, 0x0u, 0x43u},  /* checkout */
  {0x6b63696c63u, 0x0u, 0x44u},  /* click */
  {0x65736f6c63u, 0x0u, 0x46u},  /* close */
  {0x657370616c6c6f63u, 0x0u, 0x48u},  /* collapse */
  {0x7261746e656d6f63u, 0x736f69u, 0x49u},  /* comentarios */
  {0x746e656d6d6f63u, 0x0u, 0x4au},  /* comment */
  {0x61746e656d6d6f63u, 0x73657269u, 0x4bu},  /* commentaires */
  {0x73746e656d6d6f63u, 0x0u, 0x4cu},  /* comments */
  {0x69747261706d6f63u, 0x65686cu, 0x4eu},  /* compartilhe */
  {0x69747261706d6f63u, 0x72u, 0x4fu},  /* compartir */
  {0x64697669646e6f63u, 0x69u, 0x51u},  /* condividi */
  {0x7463656e6e6f63u, 0x0u, 0x52u},  /* connect */
  {0x746361746e6f63u, 0x0u, 0x53u},  /* contact */
  {0x73746e65746e6f63u, 0x0u, 0x55u},  /* contents */
  {0x65756e69746e6f63u, 0x0u, 0x56u},  /* continue */
  {0x65696b6f6f63u, 0x0u, 0x59u},  /* cookie */
  {0x7365696b6f6f63u, 0x0u, 0x5cu},  /* cookies */
  {0x646569706f63u, 0x0u, 0x5du},  /* copied */
  {0x79706f63u, 0x0u, 0x5eu},  /* copy */
  {0x6867697279706f63u, 0x74u, 0x60u},  /* copyright */
  {0x657461657263u, 0x0u, 0x61u},  /* create */
  {0x72656d6f74737563u, 0x73u, 0x63u},  /* customers */
  {0x736164u, 0x0u, 0x65u},  /* das */
  {0x6863736e65746164u, 0x7a7475u, 0x68u},  /* datenschutz */
  {0x656e696c636564u, 0x0u, 0x69u},  /* decline */
  {0x656e696564u, 0x0u, 0x6au},  /* deine */
  {0x6578696564u, 0x0u, 0x6bu},  /* deixe */
  {0x616a6564u, 0x0u, 0x6cu},  /* deja */
  {0x65726576696c6564u, 0x64u, 0x6eu},  /* delivered */
  {0x646964u, 0x0u, 0x6fu},  /* did */
  {0x6573656964u, 0x0u, 0x70u},  /* diese */
  {0x726573656964u, 0x0u, 0x72u},  /* dieser */
  {0x6d69616c63736964u, 0x7265u, 0x73u},  /* disclaimer */
  {0x7265766f63736964u, 0x0u, 0x74u},  /* discover */
  {0x6f64u, 0x0u, 0x75u},  /* do */
  {0x6e6f64u, 0x0u, 0x76u},  /* don */
  {0x64616f6c6e776f64u, 0x0u, 0x77u},  /* download */
  {0x6e656b63757264u, 0x0u, 0x7au},  /* drucken */
  {0x65u, 0x0u, 0x7cu},  /* e */
  {0x74696465u, 0x0u, 0x7du},  /* edit */
  {0x646574696465u, 0x0u, 0x7eu},  /* edited */
  {0x726f74696465u, 0x0u, 0x7fu},  /* editor */
  {0x73726f74696465u, 0x0u, 0x80u},  /* editors */
  {0x6c69616d65u, 0x0u, 0x81u},  /* email */
  {0x6e65u, 0x0u, 0x84u},  /* en */
  {0x7265746e65u, 0x0u, 0x85u},  /* enter */
  {0x726564726f667265u, 0x656863696cu, 0x86u},  /* erforderliche */
  {0x726f727265u, 0x0u, 0x87u},  /* error */
  {0x6174657571697465u, 0x73u, 0x88u},  /* etiquetas */
  {0x646e61707865u, 0x0u, 0x89u},  /* expand */
  {0x65726f6c707865u, 0x0u, 0x8au},  /* explore */
  {0x6b6f6f6265636166u, 0x0u, 0x8bu},  /* facebook */
  {0x73716166u, 0x0u, 0x8du},  /* faqs */
  {0x6465727574616566u, 0x0u, 0x8eu},  /* featured */
  {0x64656c6966u, 0x0u, 0x90u},  /* filed */
  {0x646e6966u, 0x0u, 0x91u},  /* find */
  {0x7473726966u, 0x0u, 0x93u},  /* first */
  {0x65676c6f66u, 0x0u, 0x94u},  /* folge */
  {0x6e65676c6f66u, 0x0u, 0x95u},  /* folgen */
  {0x74676c6f66u, 0x0u, 0x96u},  /* folgt */
  {0x776f6c6c6f66u, 0x0u, 0x97u},  /* follow */
  {0x746f67726f66u, 0x0u, 0x9bu},  /* forgot */
  {0x65657266u, 0x0u, 0x9du},  /* free */
  {0x6d6f7266u, 0x0u, 0x9eu},  /* from */
  {0x6e6f6974636e7566u, 0x6c61u, 0x9fu},  /* functional */
  {0x72656874727566u, 0x0u, 0xa0u},  /* further */
  {0x66656567u, 0x0u, 0xa1u},  /* geef */
  {0x6574616c65726567u, 0x65647265u, 0xa2u},  /* gerelateerde */
  {0x746567u, 0x0u, 0xa3u},  /* get */
  {0x626967u, 0x0u, 0xa7u},  /* gib */
  {0x6f67u, 0x0u, 0xa8u},  /* go */
  {0x65646968u, 0x0u, 0xa9u},  /* hide */
  {0x616c7265746e6968u, 0x657373u, 0xaau},  /* hinterlasse */
  {0x656d6f68u, 0x0u, 0xabu},  /* home */
  {0x65726869u, 0x0u, 0xacu},  /* ihre */
  {0x696c69676c69u, 0x0u, 0xadu},  /* ilgili */
  {0x6567616d69u, 0x0u, 0xaeu},  /* image */
  {0x7573736572706d69u, 0x6du, 0xb1u},  /* impressum */
  {0x6e69u, 0x0u, 0xb2u},  /* in */
  {0x72616963696e69u, 0x0u, 0xb7u},  /* iniciar */
  {0x6f6963696e69u, 0x0u, 0xb8u},  /* inicio */
  {0x6176657263736e69u, 0x0u, 0xb9u},  /* inscreva */
  {0x7470697263736e69u, 0x6e6f69u, 0xbau},  /* inscription */
  {0x6576697263736e69u, 0x7au, 0xbbu},  /* inscrivez */
  {0x6172676174736e69u, 0x6du, 0xbcu},  /* instagram */
  {0x7269u, 0x0u, 0xbdu},  /* ir */
  {0x7469766972637369u, 0x69u, 0xbeu},  /* iscriviti */
  {0x697263736176616au, 0x7470u, 0xbfu},  /* javascript */
  {0x747a74656au, 0x0u, 0xc2u},  /* jetzt */
  {0x6e696f6au, 0x0u, 0xc4u},  /* join */
  {0x706d756au, 0x0u, 0xc8u},  /* jump */
  {0x69726f676574616bu, 0x6e65u, 0xc9u},  /* kategorien */
  {0x7065656bu, 0x0u, 0xcau},  /* keep */
  {0x656e69656bu, 0x0u, 0xccu},  /* keine */
  {0x61746e656d6d6f6bu, 0x72u, 0xcdu},  /* kommentar */
  {0x61746e656d6d6f6bu, 0x6572u, 0xd1u},  /* kommentare */
  {0x746b61746e6f6bu, 0x0u, 0xd2u},  /* kontakt */
  {0x7265737369616cu, 0x0u, 0xd3u},  /* laisser */
  {0x61696373616cu, 0x0u, 0xd4u},  /* lascia */
  {0x7473616cu, 0x0u, 0xd5u},  /* last */
  {0x74736574616cu, 0x0u, 0xd8u},  /* latest */
  {0x61656cu, 0x0u, 0xddu},  /* lea */
  {0x6e7261656cu, 0x0u, 0xdeu},  /* learn */
  {0x657661656cu, 0x0u, 0xe0u},  /* leave */
  {0x7265656cu, 0x0u, 0xe4u},  /* leer */
  {0x7365656cu, 0x0u, 0xe5u},  /* lees */
  {0x6c6167656cu, 0x0u, 0xe6u},  /* legal */
  {0x696767656cu, 0x0u, 0xe7u},  /* leggi */
  {0x6169656cu, 0x0u, 0xe8u},  /* leia */
  {0x6e6573656cu, 0x0u, 0xeau},  /* lesen */
  {0x65747a74656cu, 0x0u, 0xecu},  /* letzte */
  {0x656b696cu, 0x0u, 0xedu},  /* like */
  {0x6b6e696cu, 0x0u, 0xeeu},  /* link */
  {0x6e6964656b6e696cu, 0x0u, 0xefu},  /* linkedin */
  {0x6572696cu, 0x0u, 0xf0u},  /* lire */
  {0x64616f6cu, 0x0u, 0xf2u},  /* load */
  {0x676e6964616f6cu, 0x0u, 0xf3u},  /* loading */
  {0x676f6cu, 0x0u, 0xf4u},  /* log */
  {0x6e69676f6cu, 0x0u, 0xf6u},  /* login */
  {0x6c69616du, 0x0u, 0xf7u},  /* mail */
  {0x6e69616du, 0x0u, 0xf8u},  /* main */
  {0x6567616e616du, 0x0u, 0xf9u},  /* manage */
  {0x7265656du, 0x0u, 0xfbu},  /* meer */
  {0x7268656du, 0x0u, 0xfcu},  /* mehr */
  {0x6c6567747369656du, 0x6e657365u, 0x104u},  /* meistgelesen */
  {0x736e6f69746e656du, 0x0u, 0x105u},  /* mentions */
  {0x756e656du, 0x0u, 0x106u},  /* menu */
  {0x6e696du, 0x0u, 0x107u},  /* min */
  {0x6574756e696du, 0x0u, 0x109u},  /* minute */
  {0x736574756e696du, 0x0u, 0x10au},  /* minutes */
  {0x74696du, 0x0u, 0x10bu},  /* mit */
  {0x65726f6du, 0x0u, 0x10cu},  /* more */
  {0x74736f6du, 0x0u, 0x11au},  /* most */
  {0x73746f6du, 0x0u, 0x11du},  /* mots */
  {0x6863616eu, 0x0u, 0x11eu},  /* nach */
  {0x697461676976616eu, 0x6e6fu, 0x11fu},  /* navigation */
  {0x726173736563656eu, 0x79u, 0x120u},  /* necessary */
  {0x6574736575656eu, 0x0u, 0x121u},  /* neueste */
  {0x7474656c7377656eu, 0x7265u, 0x122u},  /* newsletter */
  {0x7474656c7377656eu, 0x737265u, 0x126u},  /* newsletters */
  {0x7478656eu, 0x0u, 0x127u},  /* next */
  {0x6f6eu, 0x0u, 0x12cu},  /* no */
  {0x68636f6eu, 0x0u, 0x12fu},  /* noch */
  {0x736f6eu, 0x0u, 0x130u},  /* nos */
  {0x7361696369746f6eu, 0x0u, 0x131u},  /* noticias */
  {0x796669746f6eu, 0x0u, 0x132u},  /* notify */
  {0x616963adc3746f6eu, 0x73u, 0x133u},  /* notícias */
  {0x73756f6eu, 0x0u, 0x134u},  /* nous */
  {0x6574736863a4c36eu, 0x72u, 0x135u},  /* nächster */
  {0x6e6fu, 0x0u, 0x136u},  /* on */
  {0x73706f6fu, 0x0u, 0x137u},  /* oops */
  {0x6e65706fu, 0x0u, 0x138u},  /* open */
  {0x736e65706fu, 0x0u, 0x13au},  /* opens */
  {0x73726568746fu, 0x0u, 0x13cu},  /* others */
  {0x72756fu, 0x0u, 0x13du},  /* our */
  {0x74756fu, 0x0u, 0x13fu},  /* out */
  {0x65676170u, 0x0u, 0x140u},  /* page */
  {0x7265676174726170u, 0x0u, 0x141u},  /* partager */
  {0x646e6573736170u, 0x0u, 0x143u},  /* passend */
  {0x64726f7773736170u, 0x0u, 0x144u},  /* password */
  {0x656c706f6570u, 0x0u, 0x145u},  /* people */
  {0x6f746f6870u, 0x0u, 0x146u},  /* photo */
  {0x73657265746e6970u, 0x74u, 0x149u},  /* pinterest */
  {0x79616c70u, 0x0u, 0x14au},  /* play */
  {0x657361656c70u, 0x0u, 0x14bu},  /* please */
  {0x61636974696c6f70u, 0x0u, 0x151u},  /* politica */
  {0x75716974696c6f70u, 0x65u, 0x152u},  /* politique */
  {0x636974adc36c6f70u, 0x61u, 0x153u},  /* política */
  {0x72616c75706f70u, 0x0u, 0x154u},  /* popular */
  {0x74736f70u, 0x0u, 0x157u},  /* post */
  {0x646574736f70u, 0x0u, 0x158u},  /* posted */
  {0x6562626572746f70u, 0x0u, 0x15bu},  /* potrebbe */
  {0x64657265776f70u, 0x0u, 0x15cu},  /* powered */
  {0x76657270u, 0x0u, 0x15du},  /* prev */
  {0x73756f6976657270u, 0x0u, 0x15eu},  /* previous */
  {0x746e697270u, 0x0u, 0x163u},  /* print */
  {0x7265746e697270u, 0x0u, 0x165u},  /* printer */
  {0x79636176697270u, 0x0u, 0x166u},  /* privacy */
  {0x6465746f6d6f7270u, 0x0u, 0x169u},  /* promoted */
  {0x65746365746f7270u, 0x64u, 0x16au},  /* protected */
  {0x796c64756f7270u, 0x0u, 0x16bu},  /* proudly */
  {0x64a9c363a9c37270u, 0x746e65u, 0x16cu},  /* précédent */
  {0x6963696c62627570u, 0xa0c374u, 0x16du},  /* pubblicità */
  {0x646163696c627570u, 0x6fu, 0x16eu},  /* publicado */
  {0x646963696c627570u, 0x6461u, 0x16fu},  /* publicidad */
  {0x746963696c627570u, 0xa9c3u, 0x170u},  /* publicité */
  {0x656873696c627570u, 0x64u, 0x171u},  /* published */
  {0xa9c3696c627570u, 0x0u, 0x173u},  /* publié */
  {0x797469746e617571u, 0x0u, 0x174u},  /* quantity */
  {0x656c6c657571u, 0x0u, 0x175u},  /* quelle */
  {0x6f7473657571u, 0x0u, 0x176u},  /* questo */
  {0x6b63697571u, 0x0u, 0x177u},  /* quick */
  {0x64616572u, 0x0u, 0x178u},  /* read */
  {0x746e65636572u, 0x0u, 0x17eu},  /* recent */
  {0x6863726568636572u, 0x7265u, 0x182u},  /* rechercher */
  {0x6e656d6d6f636572u, 0x646564u, 0x183u},  /* recommended */
  {0x746964646572u, 0x0u, 0x188u},  /* reddit */
  {0x7265747369676572u, 0x0u, 0x189u},  /* register */
  {0x7463656a6572u, 0x0u, 0x18au},  /* reject */
  {0x646574616c6572u, 0x0u, 0x18bu},  /* related */
  {0x7265626d656d6572u, 0x0u, 0x198u},  /* remember */
  {0x796c706572u, 0x0u, 0x199u},  /* reply */
  {0x74726f706572u, 0x0u, 0x19au},  /* report */
  {0x6465726975716572u, 0x0u, 0x19bu},  /* required */
  {0x72756f746572u, 0x0u, 0x19cu},  /* retour */
  {0x6e7275746572u, 0x0u, 0x19du},  /* return */
  {0x6465776569766572u, 0x0u, 0x19eu},  /* reviewed */
  {0x73u, 0x0u, 0x19fu},  /* s */
  {0x7261746c6173u, 0x0u, 0x1a0u},  /* saltar */
  {0x65766173u, 0x0u, 0x1a1u},  /* save */
  {0x6f7767616c686373u, 0x657472u, 0x1a2u},  /* schlagworte */
  {0xc37767616c686373u, 0x72657472b6u, 0x1a3u},  /* schlagwörter */
  {0x6562696572686373u, 0x0u, 0x1a4u},  /* schreibe */
  {0x6562696572686373u, 0x6eu, 0x1a5u},  /* schreiben */
  {0x666a6972686373u, 0x0u, 0x1a6u},  /* schrijf */
  {0x6c6c6f726373u, 0x0u, 0x1a7u},  /* scroll */
  {0x6573u, 0x0u, 0x1a9u},  /* se */
  {0x686372616573u, 0x0u, 0x1aau},  /* search */
  {0x656573u, 0x0u, 0x1acu},  /* see */
  {0x69636975676573u, 0x0u, 0x1afu},  /* seguici */
  {0x6574696573u, 0x0u, 0x1b0u},  /* seite */
  {0x7463656c6573u, 0x0u, 0x1b1u},  /* select */
  {0x646e6573u, 0x0u, 0x1b2u},  /* send */
  {0x6572616873u, 0x0u, 0x1b5u},  /* share */
  {0x776f6873u, 0x0u, 0x1bcu},  /* show */
  {0x656973u, 0x0u, 0x1bfu},  /* sie */
  {0x61676973u, 0x0u, 0x1c1u},  /* siga */
  {0x6e676973u, 0x0u, 0x1c2u},  /* sign */
  {0x746e656975676973u, 0x65u, 0x1c8u},  /* siguiente */
  {0x72616c696d6973u, 0x0u, 0x1c9u},  /* similar */
  {0x65746973u, 0x0u, 0x1cdu},  /* site */
  {0x70616d65746973u, 0x0u, 0x1ceu},  /* sitemap */
  {0x70696b73u, 0x0u, 0x1cfu},  /* skip */
  {0x6e696874656d6f73u, 0x67u, 0x1d3u},  /* something */
  {0x65726f736e6f7073u, 0x64u, 0x1d4u},  /* sponsored */
  {0x6965737472617473u, 0x6574u, 0x1d6u},  /* startseite */
  {0x79617473u, 0x0u, 0x1d7u},  /* stay */
  {0x726f776863697473u, 0x6574u, 0x1dbu},  /* stichworte */
  {0x79726f7473u, 0x0u, 0x1dcu},  /* story */
  {0x7468676961727473u, 0x0u, 0x1ddu},  /* straight */
  {0x74696d627573u, 0x0u, 0x1deu},  /* submit */
  {0x6269726373627573u, 0x65u, 0x1dfu},  /* subscribe */
  {0x6673736563637573u, 0x796c6c75u, 0x1e4u},  /* successfully */
  {0x6568637573u, 0x0u, 0x1e5u},  /* suche */
  {0x6e6568637573u, 0x0u, 0x1e6u},  /* suchen */
  {0x746e6176697573u, 0x0u, 0x1e7u},  /* suivant */
  {0x7a6576697573u, 0x0u, 0x1e8u},  /* suivez */
  {0x727573u, 0x0u, 0x1e9u},  /* sur */
  {0x62adc37263737573u, 0x657465u, 0x1eau},  /* suscríbete */
  {0x6f6e657567adc373u, 0x73u, 0x1ebu},  /* síguenos */
  {0x656c626174u, 0x0u, 0x1ecu},  /* table */
  {0x646567676174u, 0x0u, 0x1edu},  /* tagged */
  {0x73676174u, 0x0u, 0x1eeu},  /* tags */
  {0x6ea9c369626d6174u, 0x0u, 0x1efu},  /* también */
  {0x6574u, 0x0u, 0x1f0u},  /* te */
  {0x656c696574u, 0x0u, 0x1f1u},  /* teile */
  {0x6e656c696574u, 0x0u, 0x1f2u},  /* teilen */
  {0x6d617267656c6574u, 0x0u, 0x1f5u},  /* telegram */
  {0x736d726574u, 0x0u, 0x1f6u},  /* terms */
  {0x6b6e616874u, 0x0u, 0x1fbu},  /* thank */
  {0x736b6e616874u, 0x0u, 0x1fdu},  /* thanks */
  {0x656874u, 0x0u, 0x1ffu},  /* the */
  {0x6572656874u, 0x0u, 0x200u},  /* there */
  {0x73696874u, 0x0u, 0x201u},  /* this */
  {0x736f646f74u, 0x0u, 0x207u},  /* todos */
  {0x656c67676f74u, 0x0u, 0x209u},  /* toggle */
  {0x736369706f74u, 0x0u, 0x20bu},  /* topics */
  {0x73756f74u, 0x0u, 0x20cu},  /* tous */
  {0x676e69646e657274u, 0x0u, 0x20du},  /* trending */
  {0x7574u, 0x0u, 0x210u},  /* tu */
  {0x6974747574u, 0x0u, 0x211u},  /* tutti */
  {0x7465657774u, 0x0u, 0x212u},  /* tweet */
  {0x72657474697774u, 0x0u, 0x213u},  /* twitter */
  {0x7263736275736e75u, 0x656269u, 0x214u},  /* unsubscribe */
  {0x7075u, 0x0u, 0x215u},  /* up */
  {0x64657461647075u, 0x0u, 0x216u},  /* updated */
  {0x6d617a696c697475u, 0x736fu, 0x217u},  /* utilizamos */
  {0x696176u, 0x0u, 0x218u},  /* vai */
  {0x69646576u, 0x0u, 0x219u},  /* vedi */
  {0x616a6576u, 0x0u, 0x21au},  /* veja */
  {0x726576u, 0x0u, 0x21bu},  /* ver */
  {0x6e69796669726576u, 0x67u, 0x21du},  /* verifying */
  {0x656666b6c3726576u, 0x746863696c746eu, 0x21eu},  /* veröffentlicht */
  {0x6f65646976u, 0x0u, 0x220u},  /* video */
  {0x77656976u, 0x0u, 0x221u},  /* view */
  {0x7377656976u, 0x0u, 0x22au},  /* views */
  {0x72696f76u, 0x0u, 0x22bu},  /* voir */
  {0x676c6f76u, 0x0u, 0x22cu},  /* volg */
  {0x7261746c6f76u, 0x0u, 0x22du},  /* voltar */
  {0x6e6f76u, 0x0u, 0x22eu},  /* von */
  {0x6769726568726f76u, 0x7265u, 0x22fu},  /* vorheriger */
  {0x6572746f76u, 0x0u, 0x230u},  /* votre */
  {0x73756f76u, 0x0u, 0x231u},  /* vous */
  {0x736177u, 0x0u, 0x232u},  /* was */
  {0x6863746177u, 0x0u, 0x235u},  /* watch */
  {0x6577u, 0x0u, 0x236u},  /* we */
  {0x726574696577u, 0x0u, 0x23cu},  /* weiter */
  {0x65726574696577u, 0x0u, 0x23du},  /* weitere */
  {0x656c726574696577u, 0x6e6573u, 0x23fu},  /* weiterlesen */
  {0x676e7562726577u, 0x0u, 0x241u},  /* werbung */
  {0x74616877u, 0x0u, 0x242u},  /* what */
  {0x7070617374616877u, 0x0u, 0x243u},  /* whatsapp */
  {0x6a6977u, 0x0u, 0x244u},  /* wij */
  {0x6c6c6977u, 0x0u, 0x245u},  /* will */
  {0x726977u, 0x0u, 0x246u},  /* wir */
  {0x6574697277u, 0x0u, 0x247u},  /* write */
  {0x6e657474697277u, 0x0u, 0x248u},  /* written */
  {0x78u, 0x0u, 0x249u},  /* x */
  {0x756f79u, 0x0u, 0x24au},  /* you */
  {0x72756f79u, 0x0u, 0x259u},  /* your */
  {0x65627574756f79u, 0x0u, 0x25fu},  /* youtube */
  {0x65697au, 0x0u, 0x260u},  /* zie */
  {0x7a6361626f7au, 0x0u, 0x261u},  /* zobacz */
  {0x6d757au, 0x0u, 0x262u},  /* zum */
  {0x72757au, 0x0u, 0x267u},  /* zur */
  {0x6b63bcc372757au, 0x0u, 0x268u},  /* zurück */
  {0xa0c3u, 0x0u, 0x269u},  /* à */
  {0x6863696c6e68a4c3u, 0x65u, 0x26bu},  /* ähnliche */
  {0x726562bcc3u, 0x0u, 0x26eu},  /* über */
  {0xb0d082d1b8d087d1u, 0xb5d082d1b9d0u, 0x271u},  /* читайте */
  {0x96e9b8bce4b6bbe5u, 0x80aee8b1u, 0x272u},  /* 延伸閱讀 */
  {0x98e9b8bce4b6bbe5u, 0xbbafe885u, 0x273u},  /* 延伸阅读 */
  {0x98e9908de8a88ee6u, 0xbbafe885u, 0x274u},  /* 推荐阅读 */
  {0x96e5a0bde49c8ce7u, 0xa2ace69cu, 0x275u},  /* 猜你喜欢 */
  {0x8ee6b385e5b89be7u, 0x908de8a8u, 0x276u},  /* 相关推荐 */
  {0x96e6b385e5b89be7u, 0xa0abe787u, 0x277u},  /* 相关文章 */
  {0x96e6b385e5b89be7u, 0xbb97e9b0u, 0x278u},  /* 相关新闻 */
  {0x98e9b385e5b89be7u, 0xbbafe885u, 0x279u},  /* 相关阅读 */
  {0x96e69c97e9b89be7u, 0xa0abe787u, 0x27au},  /* 相關文章 */
  {0x96e69c97e9b89be7u, 0x9e81e8b0u, 0x27bu},  /* 相關新聞 */
  {0xa8e8a380e9a296e9u, 0x8bbae498u, 0x27cu},  /* 関連記事 */
  {0xa8a0eb80b4eau, 0x0u, 0x27du},  /* 관련 */
  {0xb8eaa8a0eb80b4eau, 0xac82ecb0u, 0x27eu},  /* 관련기사 */
};

static const uint16_t phrase_slot[1 << 10] = {
  0,334,240,0,0,0,0,0,0,0,0,0,0,262,32,72,0,0,0,18,351,0,0,130,
  166,222,0,280,305,0,187,212,0,0,0,0,264,0,205,0,20,165,0,0,66,0,122,177,
  123,59,0,0,0,0,48,0,281,0,162,204,181,0,0,0,0,0,0,0,45,348,0,0,
  0,0,0,0,0,0,233,275,0,0,0,0,0,0,0,0,0,0,50,198,0,0,9,0,
  178,0,189,228,0,0,197,182,0,0,144,15,49,108,0,0,23,37,0,63,0,0,0,321,
  103,0,0,0,0,0,114,149,56,0,0,0,0,0,0,30,0,352,0,0,58,0,0,0,
  0,179,0,284,0,0,0,0,0,0,0,35,39,139,169,317,0,0,0,0,0,0,0,0,
  40,207,69,365,0,0,0,0,235,324,258,160,0,0,0,0,0,0,95,0,0,0,12,0,
  0,229,0,208,0,0,31,0,0,85,217,145,147,0,0,0,0,0,241,0,266,0,0,0,
  0,0,70,0,0,0,0,0,0,137,368,316,0,183,73,120,301,0,75,282,0,291,180,0,
  0,260,158,244,0,0,0,0,0,0,0,0,150,0,0,0,0,0,0,0,0,326,0,0,
  0,0,0,0,121,0,0,0,0,0,0,0,0,216,0,0,271,0,0,0,273,0,0,0,
  0,0,0,0,0,84,0,0,0,219,16,355,0,0,0,0,0,192,74,223,0,0,0,0,
  297,0,0,0,339,0,0,314,0,342,0,71,79,0,0,0,86,232,359,0,322,0,0,0,
  0,0,0,0,0,0,26,357,335,0,0,0,215,0,0,106,0,0,249,3,34,293,42,306,
  226,340,101,367,0,0,267,109,221,356,0,0,129,0,167,83,243,0,184,0,0,0,0,0,
  0,245,0,0,0,0,0,0,0,0,97,0,127,0,0,0,272,0,0,0,0,0,36,0,
  0,0,0,0,0,134,0,0,27,0,0,0,0,157,0,0,323,0,0,0,0,0,0,0,
  0,0,78,237,0,168,0,0,0,104,0,0,0,0,0,0,0,0,119,0,300,209,0,6,
  154,0,46,92,0,0,0,0,0,0,156,0,290,0,0,318,269,0,0,0,259,0,0,0,
  0,0,0,0,0,0,0,0,25,354,0,0,0,146,214,0,193,309,0,0,173,253,0,0,
  113,287,337,0,0,115,163,24,38,0,0,0,0,0,202,90,4,227,0,175,0,0,0,14,
  257,28,0,170,0,315,0,0,0,0,349,0,0,0,0,304,325,0,0,0,332,0,0,116,
  0,0,250,112,199,375,0,0,0,0,0,0,0,0,125,0,0,41,0,0,0,0,0,0,
  213,0,302,0,0,0,248,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,
  131,0,172,0,0,0,0,0,210,0,0,0,0,255,0,268,133,0,0,0,0,62,336,0,
  0,0,0,76,0,17,0,0,0,0,11,190,0,299,0,55,343,0,0,0,0,1,105,0,
  0,0,0,0,0,0,236,0,0,0,0,0,0,0,361,0,118,0,0,0,0,88,0,0,
  0,65,310,0,0,124,140,0,0,0,0,0,201,0,0,0,80,0,98,0,57,329,171,0,
  0,0,0,0,102,0,0,100,220,0,0,0,0,0,0,0,0,251,0,0,0,0,0,0,
  91,0,47,0,0,0,0,254,174,0,0,126,0,0,0,346,0,224,132,0,0,2,225,0,
  0,0,0,0,0,0,33,61,93,0,0,188,230,256,330,60,350,0,152,0,358,0,0,0,
  203,0,0,155,0,0,292,0,94,0,0,0,141,0,0,277,289,308,231,153,0,341,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,176,185,161,81,52,200,279,164,319,186,0,0,
  0,0,0,296,0,0,0,0,0,0,0,0,110,283,0,111,0,0,64,328,363,0,320,0,
  0,0,0,313,338,270,195,286,21,366,0,0,0,82,0,0,99,327,0,136,238,307,373,0,
  0,353,0,0,194,0,288,362,247,0,0,191,246,138,0,0,311,0,0,67,22,0,0,218,
  312,0,8,43,0,0,0,360,143,294,263,0,0,0,0,0,0,0,0,0,0,0,0,0,
  242,10,0,274,347,0,0,0,0,0,0,54,89,87,128,0,0,0,159,0,0,0,0,0,
  234,239,372,19,53,135,148,0,0,51,0,374,0,0,0,29,142,0,0,0,151,345,0,13,
  333,276,96,364,369,0,0,7,0,265,0,0,0,0,0,344,0,298,0,0,331,370,0,261,
  0,211,68,0,0,0,0,0,0,44,0,0,0,77,0,0,278,107,0,0,0,0,117,0,
  0,295,252,371,0,303,206,0,285,0,196,0,0,0,0,0,
};

/* Words that begin a phrase which may stand inside a block: bits of their lengths, by first byte. */
static const uint32_t phrase_inner[256] = {
  [97] = 0x18u,
  [100] = 0x200u,
  [105] = 0x4u,
  [108] = 0x20u,
  [109] = 0xc8u,
  [110] = 0x400u,
  [114] = 0x100u,
  [115] = 0x100u,
  [116] = 0x38u,
  [117] = 0x800u,
  [119] = 0x10u,
  [121] = 0x8u,
};

/* By the upper bits of a word's hash: a phrase may begin with it where a block begins; anywhere; it may be a phrase by
   itself at a block's end; wherever it may begin one. */
enum { MARK_BITS = 12, AT_START = 1, INSIDE = 2, AT_END = 4, ALONE = 8 };

static const uint8_t phrase_mark[1 << MARK_BITS] = {
  0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,5,1,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,1,0,0,0,0,0,0,0,0,
  0,1,0,0,0,1,0,0,0,1,0,1,0,0,1,0,5,0,0,1,0,0,0,0,0,1,0,3,0,0,0,0,0,0,0,0,5,0,1,0,0,0,0,0,0,0,1,1,
  0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,5,0,0,0,0,0,0,1,1,1,1,0,0,0,1,0,0,0,0,0,1,0,0,5,1,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,3,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,5,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,5,5,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,5,0,0,0,
  0,3,0,0,0,0,0,1,0,0,0,0,0,1,0,1,0,1,5,0,0,1,5,0,0,0,0,0,1,1,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,
  5,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,
  0,0,0,1,0,0,0,0,0,0,0,0,0,5,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,5,3,0,0,0,0,5,1,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,1,1,1,0,0,1,0,5,1,
  0,0,0,0,0,5,0,0,1,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,
  1,0,0,0,0,1,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,1,
  0,0,1,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,3,0,0,
  0,0,0,0,0,0,0,0,0,0,5,0,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,0,5,1,0,0,1,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,
  0,0,0,0,1,5,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,3,0,0,0,0,0,0,
  0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,1,0,0,0,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,
  0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,0,1,1,0,1,0,0,0,0,0,0,0,1,1,0,1,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,0,1,1,0,0,1,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1,0,0,0,0,13,0,0,0,0,3,0,1,1,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,3,0,0,0,1,0,0,3,0,0,
  0,0,1,0,0,0,0,0,0,3,3,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,1,0,1,0,0,0,5,1,0,0,0,0,0,0,0,0,1,0,5,0,5,1,0,0,0,0,
  0,1,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,0,0,0,1,0,0,1,0,0,0,0,0,1,0,0,0,9,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,1,0,0,0,0,0,1,1,0,5,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,5,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,5,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,
  0,0,0,1,0,0,0,0,1,0,0,9,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,1,0,0,0,0,1,1,13,0,1,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,1,0,0,0,0,0,0,0,5,0,0,0,1,0,0,
  0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,5,0,0,0,
  0,0,1,1,0,5,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,9,0,0,1,
  0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,1,0,0,
  0,0,5,0,0,0,0,0,0,0,0,0,1,0,1,0,1,5,1,0,0,5,0,1,0,0,3,0,9,0,5,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,
  1,0,0,0,1,0,0,1,0,0,0,0,0,0,0,5,0,0,0,0,0,1,0,1,0,1,0,0,1,0,3,0,1,0,1,0,1,0,5,1,5,0,0,0,0,0,0,0,
  0,0,0,1,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,5,0,0,1,0,0,0,0,1,0,0,0,0,0,
  1,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,1,1,9,0,0,0,0,0,0,
  0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,1,0,0,1,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,5,1,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,
  0,5,5,0,0,0,0,1,0,0,0,0,1,0,1,0,1,0,9,0,1,0,0,0,0,0,0,1,1,0,5,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,
  0,0,0,0,0,0,3,1,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,1,0,0,5,1,0,0,0,1,0,3,0,0,0,
  0,0,0,0,0,0,1,0,5,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,3,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,1,1,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,
  0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,3,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,
  0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,5,1,1,3,0,0,
  0,0,0,1,0,0,13,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,1,0,0,5,
  0,0,0,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,1,0,0,1,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,1,1,0,0,
  0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,1,3,0,5,0,1,0,0,0,0,0,0,1,0,0,0,5,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,1,1,1,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,1,0,0,0,1,0,0,1,0,3,0,1,0,0,0,0,0,0,0,5,0,0,0,1,0,3,1,
  1,0,0,0,0,0,5,0,0,0,1,0,1,1,0,1,0,1,1,1,0,0,0,0,1,0,0,0,0,1,0,5,0,0,1,0,0,0,0,0,0,3,3,1,0,0,0,0,
  0,1,0,0,0,0,0,5,1,0,5,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,1,0,1,0,0,0,0,0,0,
  0,0,5,0,0,0,0,5,0,1,0,1,0,0,0,1,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,5,0,0,0,0,0,
  0,1,0,0,1,5,0,0,0,5,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,1,1,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,0,0,0,
  0,0,5,0,0,0,0,0,1,0,0,3,1,0,0,0,1,0,0,0,0,0,0,5,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,13,5,0,0,0,
  9,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,1,0,0,0,0,0,1,0,0,0,0,1,0,5,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,
  0,0,1,0,0,5,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,5,0,0,1,0,0,0,0,0,0,0,0,
  9,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,1,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,
  1,0,0,0,0,0,0,0,0,7,0,0,0,0,0,0,0,0,1,1,0,0,0,1,0,0,0,0,0,0,0,1,0,0,1,0,0,0,1,1,0,0,0,0,0,0,0,0,
  0,1,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,1,1,1,0,1,0,0,1,0,1,1,1,0,0,0,0,0,0,0,0,1,0,0,
  0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,9,
  0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,
  0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,1,0,5,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,
  0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,5,0,3,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,1,0,1,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,9,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,5,
  0,0,0,0,0,0,0,1,5,0,0,0,0,0,1,0,5,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,3,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,
  0,0,0,0,0,0,1,9,5,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,5,0,1,1,1,1,0,5,0,0,0,0,1,0,0,0,5,1,0,1,0,0,0,0,0,1,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,
  0,0,0,0,1,0,0,1,0,0,0,0,0,0,5,0,0,0,0,0,0,0,1,1,1,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,5,0,0,1,0,1,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,
  0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,3,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,7,0,0,0,1,0,0,
  5,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,1,0,0,0,0,0,0,5,0,1,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,1,0,
  0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,0,0,1,0,0,3,0,0,5,0,0,0,0,0,0,0,0,
  0,0,0,0,0,1,0,0,0,1,0,0,1,0,1,3,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,1,0,0,0,1,1,0,0,3,0,0,
  1,1,1,0,0,0,0,0,0,1,0,0,1,1,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,5,0,1,0,0,0,0,5,0,0,0,0,
  0,5,0,0,1,0,0,0,0,0,0,1,0,0,0,5,1,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,5,1,0,1,0,0,1,0,0,1,0,0,
  1,0,0,0,0,0,0,0,0,1,0,1,0,0,0,1,1,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,1,0,0,5,0,0,0,0,0,1,0,
  5,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,5,0,0,0,0,0,5,0,0,0,0,1,0,0,0,0,0,0,0,5,0,0,0,1,1,0,0,0,
  0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,1,1,1,0,0,0,1,0,1,1,0,0,3,0,0,0,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,
  0,0,1,0,0,1,0,1,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,1,7,0,0,0,0,0,5,0,1,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,1,
  0,0,0,1,0,0,0,0,3,0,0,0,0,0,1,0,
};

/* The first two words of phrases: a bit for each, by the hash of their hashes. */
enum { PAIR_BITS = 13 };

static const uint32_t phrase_pair[1 << PAIR_BITS >> 5] = {
  0x100200u,0x604008u,0x20004040u,0x0u,0x180u,0x40050000u,0x0u,0x2000010u,
  0x3000100u,0x290200u,0x10100001u,0x1000002u,0xc000u,0x0u,0x4000000u,0x20000u,
  0x10001u,0x1000000u,0x50400004u,0x108120u,0x1000000u,0x0u,0x2800000u,0x0u,
  0x8100020u,0x0u,0x20880000u,0x800u,0x80u,0x100000u,0x80200018u,0x20000u,
  0x20u,0x840808u,0x2800u,0x104000u,0x8000000u,0x0u,0x0u,0x110000u,
  0x1000000u,0x0u,0x1u,0x0u,0x0u,0x0u,0x20400040u,0x20100000u,
  0x140200u,0x800u,0x0u,0x404000u,0x0u,0x0u,0x1000401u,0x40000000u,
  0x1003000u,0x80u,0x10001000u,0x20880010u,0x10007u,0x100000u,0xc00010u,0x400040u,
  0x8u,0x4002u,0x20200800u,0x0u,0x410000u,0x60u,0x10001000u,0x0u,
  0x10000u,0x8000000u,0x0u,0x0u,0x0u,0x90000400u,0x1008u,0x180000cu,
  0xa00000u,0x0u,0x80400u,0x3001u,0x2020u,0x4000000u,0x80000000u,0x0u,
  0x100004u,0x400u,0x1000000u,0x11400400u,0x10100u,0x1000002u,0x8200u,0x200u,
  0x800u,0x20u,0x80080u,0x21001u,0x2820u,0x800222u,0x200000u,0x10010000u,
  0x220080u,0x2u,0x0u,0x8000000u,0x1000u,0x0u,0x2201000u,0x4000090u,
  0x0u,0x10000404u,0x10004000u,0x400002u,0x0u,0x44020u,0x0u,0x4600u,
  0x2800008u,0x4000000u,0x4000040u,0x42000000u,0x40002u,0x200u,0x200u,0x0u,
  0x10000u,0x0u,0x890000u,0x800u,0x14000u,0x4000000u,0x40401000u,0x80u,
  0x400u,0x21200u,0x0u,0x84000000u,0x0u,0xa0004000u,0x10u,0x10400000u,
  0x40000000u,0x0u,0x1000u,0x2000000u,0x40040u,0x4000008u,0x0u,0x800040u,
  0x80020000u,0x80080014u,0x4000000u,0x610u,0x88000u,0x400000u,0x2000u,0x40u,
  0x104000u,0x50080u,0x20000u,0x2u,0x100u,0x104000u,0x0u,0x42084u,
  0x10000000u,0x10u,0x80000008u,0x4u,0x0u,0x10100000u,0x44040200u,0x10000u,
  0x10000044u,0x1008000u,0x10000u,0x10040u,0x800u,0x3001004u,0x4000201u,0x0u,
  0x20400000u,0x20000808u,0x1u,0x20u,0x80u,0x1000880u,0x18u,0x804u,
  0x0u,0x8000u,0x1u,0x20008000u,0x20000000u,0x8010u,0x4000000u,0x10000u,
  0x0u,0x80020u,0x0u,0x0u,0x0u,0x40000840u,0x80014u,0x0u,
  0x40000200u,0x200000u,0x1104u,0x400u,0x4000400u,0x140400u,0x0u,0x11004000u,
  0x28000200u,0x10u,0x2005080u,0x2004u,0x0u,0x2000u,0x80040u,0x400020u,
  0xa4000u,0x200800u,0x80000020u,0x0u,0x0u,0x2000020u,0xc400010u,0x60802000u,
  0x200004u,0x20000000u,0xa0000u,0x10000200u,0x58002000u,0x80000000u,0x200008u,0x406300u,
  0x8000u,0x29000600u,0x40000u,0x400000u,0x804400u,0x1002008u,0x2000u,0x50u,
  0x0u,0x20u,0x2080010u,0x0u,0x10001000u,0x8002u,0x50u,0x10000u,
};

/* The hashes of numbers, which are words of zeros: of 1 to 15 digits. */
static const uint32_t phrase_number[] = {
  0x90d4f6bdu,
  0x4d53ce7u,
  0x2bef123bu,
  0xdf92f82fu,
  0x500ac33du,
  0x54b96059u,
  0xa259250bu,
  0x4aa88ec1u,
  0x791ae5cdu,
  0x16e9e2cbu,
  0xd429dfd5u,
  0xd3cb1695u,
  0xc7132375u,
  0xcc05c3f7u,
  0xddcc6327u,
};

#endif
