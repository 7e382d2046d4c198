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
  {"all rights reserved", 19, 3, WR_V_LEGAL, 1, -45},
  {"all rights reserved", 19, 3, WR_V_LEGAL, 0, -45},
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
  {"artikel teilen", 14, 7, WR_V_META, 3, -35},
  {"artículos relacionados", 23, 10, WR_V_RELATED, 3, -45},
  {"auch interessant", 16, 4, WR_V_RELATED, 1, -45},
  {"auch lesenswert", 15, 4, WR_V_RELATED, 1, -45},
  {"auf einer seite lesen", 21, 3, WR_V_NAV, 3, -45},
  {"aviso legal", 11, 5, WR_V_LEGAL, 3, -45},
  {"back to home", 12, 4, WR_V_NAV, 3, -45},
  {"back to top", 11, 4, WR_V_NAV, 1, -45},
  {"back to", 7, 4, WR_V_NAV, 1, -45},
  {"be the first to comment", 23, 2, WR_V_FORM, 1, -45},
  {"beliebte beiträge", 18, 8, WR_V_RELATED, 1, -45},
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
  {0x6c7563adc3747261u, 0x736fu, 0x28u},  /* artículos */
  {0x68637561u, 0x0u, 0x29u},  /* auch */
  {0x667561u, 0x0u, 0x2bu},  /* auf */
  {0x6f73697661u, 0x0u, 0x2cu},  /* aviso */
  {0x6b636162u, 0x0u, 0x2du},  /* back */
  {0x6562u, 0x0u, 0x30u},  /* be */
  {0x65746265696c6562u, 0x0u, 0x31u},  /* beliebte */
  {0x726163737562u, 0x0u, 0x32u},  /* buscar */
  {0x797562u, 0x0u, 0x33u},  /* buy */
  {0x7962u, 0x0u, 0x34u},  /* by */
  {0x63u, 0x0u, 0x3au},  /* c */
  {0x6c65636e6163u, 0x0u, 0x3bu},  /* cancel */
  {0x69726f6765746163u, 0x7365u, 0x3cu},  /* categories */
  {0x79726f6765746163u, 0x0u, 0x3du},  /* category */
  {0x6163726563u, 0x0u, 0x3eu},  /* cerca */
  {0x6b63656863u, 0x0u, 0x3fu},  /* check */
  {0x74756f6b63656863u, 0x0u, 0x40u},  /* checkout */
  {0x6b63696c63u, 0x0u, 0x41u},  /* click */
  {0x65736f6c63u, 0x0u, 0x43u},  /* close */
  {0x657370616c6c6f63u, 0x0u, 0x45u},  /* collapse */
  {0x7261746e656d6f63u, 0x736f69u, 0x46u},  /* comentarios */
  {0x746e656d6d6f63u, 0x0u, 0x47u},  /* comment */
  {0x61746e656d6d6f63u, 0x73657269u, 0x48u},  /* commentaires */
  {0x73746e656d6d6f63u, 0x0u, 0x49u},  /* comments */
  {0x69747261706d6f63u, 0x65686cu, 0x4bu},  /* compartilhe */
  {0x69747261706d6f63u, 0x72u, 0x4cu},  /* compartir */
  {0x64697669646e6f63u, 0x69u, 0x4eu},  /* condividi */
  {0x7463656e6e6f63u, 0x0u, 0x4fu},  /* connect */
  {0x746361746e6f63u, 0x0u, 0x50u},  /* contact */
  {0x73746e65746e6f63u, 0x0u, 0x52u},  /* contents */
  {0x65756e69746e6f63u, 0x0u, 0x53u},  /* continue */
  {0x65696b6f6f63u, 0x0u, 0x56u},  /* cookie */
  {0x7365696b6f6f63u, 0x0u, 0x59u},  /* cookies */
  {0x646569706f63u, 0x0u, 0x5au},  /* copied */
  {0x79706f63u, 0x0u, 0x5bu},  /* copy */
  {0x6867697279706f63u, 0x74u, 0x5du},  /* copyright */
  {0x657461657263u, 0x0u, 0x5eu},  /* create */
  {0x72656d6f74737563u, 0x73u, 0x60u},  /* customers */
  {0x736164u, 0x0u, 0x62u},  /* das */
  {0x6863736e65746164u, 0x7a7475u, 0x65u},  /* datenschutz */
  {0x656e696c636564u, 0x0u, 0x66u},  /* decline */
  {0x656e696564u, 0x0u, 0x67u},  /* deine */
  {0x6578696564u, 0x0u, 0x68u},  /* deixe */
  {0x616a6564u, 0x0u, 0x69u},  /* deja */
  {0x65726576696c6564u, 0x64u, 0x6bu},  /* delivered */
  {0x646964u, 0x0u, 0x6cu},  /* did */
  {0x6573656964u, 0x0u, 0x6du},  /* diese */
  {0x726573656964u, 0x0u, 0x6fu},  /* dieser */
  {0x6d69616c63736964u, 0x7265u, 0x70u},  /* disclaimer */
  {0x7265766f63736964u, 0x0u, 0x71u},  /* discover */
  {0x6f64u, 0x0u, 0x72u},  /* do */
  {0x6e6f64u, 0x0u, 0x73u},  /* don */
  {0x64616f6c6e776f64u, 0x0u, 0x74u},  /* download */
  {0x6e656b63757264u, 0x0u, 0x77u},  /* drucken */
  {0x65u, 0x0u, 0x79u},  /* e */
  {0x74696465u, 0x0u, 0x7au},  /* edit */
  {0x646574696465u, 0x0u, 0x7bu},  /* edited */
  {0x726f74696465u, 0x0u, 0x7cu},  /* editor */
  {0x73726f74696465u, 0x0u, 0x7du},  /* editors */
  {0x6c69616d65u, 0x0u, 0x7eu},  /* email */
  {0x6e65u, 0x0u, 0x81u},  /* en */
  {0x7265746e65u, 0x0u, 0x82u},  /* enter */
  {0x726564726f667265u, 0x656863696cu, 0x83u},  /* erforderliche */
  {0x726f727265u, 0x0u, 0x84u},  /* error */
  {0x6174657571697465u, 0x73u, 0x85u},  /* etiquetas */
  {0x646e61707865u, 0x0u, 0x86u},  /* expand */
  {0x65726f6c707865u, 0x0u, 0x87u},  /* explore */
  {0x6b6f6f6265636166u, 0x0u, 0x88u},  /* facebook */
  {0x73716166u, 0x0u, 0x8au},  /* faqs */
  {0x6465727574616566u, 0x0u, 0x8bu},  /* featured */
  {0x64656c6966u, 0x0u, 0x8du},  /* filed */
  {0x646e6966u, 0x0u, 0x8eu},  /* find */
  {0x7473726966u, 0x0u, 0x90u},  /* first */
  {0x65676c6f66u, 0x0u, 0x91u},  /* folge */
  {0x6e65676c6f66u, 0x0u, 0x92u},  /* folgen */
  {0x74676c6f66u, 0x0u, 0x93u},  /* folgt */
  {0x776f6c6c6f66u, 0x0u, 0x94u},  /* follow */
  {0x746f67726f66u, 0x0u, 0x98u},  /* forgot */
  {0x65657266u, 0x0u, 0x9au},  /* free */
  {0x6d6f7266u, 0x0u, 0x9bu},  /* from */
  {0x6e6f6974636e7566u, 0x6c61u, 0x9cu},  /* functional */
  {0x72656874727566u, 0x0u, 0x9du},  /* further */
  {0x66656567u, 0x0u, 0x9eu},  /* geef */
  {0x6574616c65726567u, 0x65647265u, 0x9fu},  /* gerelateerde */
  {0x746567u, 0x0u, 0xa0u},  /* get */
  {0x626967u, 0x0u, 0xa4u},  /* gib */
  {0x6f67u, 0x0u, 0xa5u},  /* go */
  {0x65646968u, 0x0u, 0xa6u},  /* hide */
  {0x616c7265746e6968u, 0x657373u, 0xa7u},  /* hinterlasse */
  {0x656d6f68u, 0x0u, 0xa8u},  /* home */
  {0x65726869u, 0x0u, 0xa9u},  /* ihre */
  {0x6567616d69u, 0x0u, 0xaau},  /* image */
  {0x7573736572706d69u, 0x6du, 0xadu},  /* impressum */
  {0x6e69u, 0x0u, 0xaeu},  /* in */
  {0x72616963696e69u, 0x0u, 0xb3u},  /* iniciar */
  {0x6f6963696e69u, 0x0u, 0xb4u},  /* inicio */
  {0x6176657263736e69u, 0x0u, 0xb5u},  /* inscreva */
  {0x7470697263736e69u, 0x6e6f69u, 0xb6u},  /* inscription */
  {0x6576697263736e69u, 0x7au, 0xb7u},  /* inscrivez */
  {0x6172676174736e69u, 0x6du, 0xb8u},  /* instagram */
  {0x7269u, 0x0u, 0xb9u},  /* ir */
  {0x7469766972637369u, 0x69u, 0xbau},  /* iscriviti */
  {0x697263736176616au, 0x7470u, 0xbbu},  /* javascript */
  {0x747a74656au, 0x0u, 0xbeu},  /* jetzt */
  {0x6e696f6au, 0x0u, 0xc0u},  /* join */
  {0x706d756au, 0x0u, 0xc4u},  /* jump */
  {0x69726f676574616bu, 0x6e65u, 0xc5u},  /* kategorien */
  {0x7065656bu, 0x0u, 0xc6u},  /* keep */
  {0x656e69656bu, 0x0u, 0xc8u},  /* keine */
  {0x61746e656d6d6f6bu, 0x72u, 0xc9u},  /* kommentar */
  {0x61746e656d6d6f6bu, 0x6572u, 0xcdu},  /* kommentare */
  {0x746b61746e6f6bu, 0x0u, 0xceu},  /* kontakt */
  {0x7265737369616cu, 0x0u, 0xcfu},  /* laisser */
  {0x61696373616cu, 0x0u, 0xd0u},  /* lascia */
  {0x7473616cu, 0x0u, 0xd1u},  /* last */
  {0x74736574616cu, 0x0u, 0xd4u},  /* latest */
  {0x61656cu, 0x0u, 0xd9u},  /* lea */
  {0x6e7261656cu, 0x0u, 0xdau},  /* learn */
  {0x657661656cu, 0x0u, 0xdcu},  /* leave */
  {0x7265656cu, 0x0u, 0xe0u},  /* leer */
  {0x7365656cu, 0x0u, 0xe1u},  /* lees */
  {0x6c6167656cu, 0x0u, 0xe2u},  /* legal */
  {0x696767656cu, 0x0u, 0xe3u},  /* leggi */
  {0x6169656cu, 0x0u, 0xe4u},  /* leia */
  {0x6e6573656cu, 0x0u, 0xe6u},  /* lesen */
  {0x65747a74656cu, 0x0u, 0xe8u},  /* letzte */
  {0x656b696cu, 0x0u, 0xe9u},  /* like */
  {0x6b6e696cu, 0x0u, 0xeau},  /* link */
  {0x6e6964656b6e696cu, 0x0u, 0xebu},  /* linkedin */
  {0x6572696cu, 0x0u, 0xecu},  /* lire */
  {0x64616f6cu, 0x0u, 0xeeu},  /* load */
  {0x676e6964616f6cu, 0x0u, 0xefu},  /* loading */
  {0x676f6cu, 0x0u, 0xf0u},  /* log */
  {0x6e69676f6cu, 0x0u, 0xf2u},  /* login */
  {0x6c69616du, 0x0u, 0xf3u},  /* mail */
  {0x6e69616du, 0x0u, 0xf4u},  /* main */
  {0x6567616e616du, 0x0u, 0xf5u},  /* manage */
  {0x7265656du, 0x0u, 0xf7u},  /* meer */
  {0x7268656du, 0x0u, 0xf8u},  /* mehr */
  {0x6c6567747369656du, 0x6e657365u, 0x100u},  /* meistgelesen */
  {0x736e6f69746e656du, 0x0u, 0x101u},  /* mentions */
  {0x756e656du, 0x0u, 0x102u},  /* menu */
  {0x6e696du, 0x0u, 0x103u},  /* min */
  {0x6574756e696du, 0x0u, 0x105u},  /* minute */
  {0x736574756e696du, 0x0u, 0x106u},  /* minutes */
  {0x74696du, 0x0u, 0x107u},  /* mit */
  {0x65726f6du, 0x0u, 0x108u},  /* more */
  {0x74736f6du, 0x0u, 0x116u},  /* most */
  {0x73746f6du, 0x0u, 0x119u},  /* mots */
  {0x6863616eu, 0x0u, 0x11au},  /* nach */
  {0x697461676976616eu, 0x6e6fu, 0x11bu},  /* navigation */
  {0x726173736563656eu, 0x79u, 0x11cu},  /* necessary */
  {0x6574736575656eu, 0x0u, 0x11du},  /* neueste */
  {0x7474656c7377656eu, 0x7265u, 0x11eu},  /* newsletter */
  {0x7474656c7377656eu, 0x737265u, 0x122u},  /* newsletters */
  {0x7478656eu, 0x0u, 0x123u},  /* next */
  {0x6f6eu, 0x0u, 0x128u},  /* no */
  {0x68636f6eu, 0x0u, 0x12bu},  /* noch */
  {0x736f6eu, 0x0u, 0x12cu},  /* nos */
  {0x7361696369746f6eu, 0x0u, 0x12du},  /* noticias */
  {0x796669746f6eu, 0x0u, 0x12eu},  /* notify */
  {0x616963adc3746f6eu, 0x73u, 0x12fu},  /* notícias */
  {0x73756f6eu, 0x0u, 0x130u},  /* nous */
  {0x6574736863a4c36eu, 0x72u, 0x131u},  /* nächster */
  {0x6e6fu, 0x0u, 0x132u},  /* on */
  {0x73706f6fu, 0x0u, 0x133u},  /* oops */
  {0x6e65706fu, 0x0u, 0x134u},  /* open */
  {0x736e65706fu, 0x0u, 0x136u},  /* opens */
  {0x73726568746fu, 0x0u, 0x138u},  /* others */
  {0x72756fu, 0x0u, 0x139u},  /* our */
  {0x74756fu, 0x0u, 0x13bu},  /* out */
  {0x65676170u, 0x0u, 0x13cu},  /* page */
  {0x7265676174726170u, 0x0u, 0x13du},  /* partager */
  {0x646e6573736170u, 0x0u, 0x13fu},  /* passend */
  {0x64726f7773736170u, 0x0u, 0x140u},  /* password */
  {0x656c706f6570u, 0x0u, 0x141u},  /* people */
  {0x6f746f6870u, 0x0u, 0x142u},  /* photo */
  {0x73657265746e6970u, 0x74u, 0x145u},  /* pinterest */
  {0x79616c70u, 0x0u, 0x146u},  /* play */
  {0x657361656c70u, 0x0u, 0x147u},  /* please */
  {0x61636974696c6f70u, 0x0u, 0x14du},  /* politica */
  {0x75716974696c6f70u, 0x65u, 0x14eu},  /* politique */
  {0x636974adc36c6f70u, 0x61u, 0x14fu},  /* política */
  {0x72616c75706f70u, 0x0u, 0x150u},  /* popular */
  {0x74736f70u, 0x0u, 0x153u},  /* post */
  {0x646574736f70u, 0x0u, 0x154u},  /* posted */
  {0x6562626572746f70u, 0x0u, 0x157u},  /* potrebbe */
  {0x64657265776f70u, 0x0u, 0x158u},  /* powered */
  {0x76657270u, 0x0u, 0x159u},  /* prev */
  {0x73756f6976657270u, 0x0u, 0x15au},  /* previous */
  {0x746e697270u, 0x0u, 0x15fu},  /* print */
  {0x7265746e697270u, 0x0u, 0x161u},  /* printer */
  {0x79636176697270u, 0x0u, 0x162u},  /* privacy */
  {0x6465746f6d6f7270u, 0x0u, 0x165u},  /* promoted */
  {0x65746365746f7270u, 0x64u, 0x166u},  /* protected */
  {0x796c64756f7270u, 0x0u, 0x167u},  /* proudly */
  {0x64a9c363a9c37270u, 0x746e65u, 0x168u},  /* précédent */
  {0x6963696c62627570u, 0xa0c374u, 0x169u},  /* pubblicità */
  {0x646163696c627570u, 0x6fu, 0x16au},  /* publicado */
  {0x646963696c627570u, 0x6461u, 0x16bu},  /* publicidad */
  {0x746963696c627570u, 0xa9c3u, 0x16cu},  /* publicité */
  {0x656873696c627570u, 0x64u, 0x16du},  /* published */
  {0xa9c3696c627570u, 0x0u, 0x16fu},  /* publié */
  {0x797469746e617571u, 0x0u, 0x170u},  /* quantity */
  {0x656c6c657571u, 0x0u, 0x171u},  /* quelle */
  {0x6f7473657571u, 0x0u, 0x172u},  /* questo */
  {0x6b63697571u, 0x0u, 0x173u},  /* quick */
  {0x64616572u, 0x0u, 0x174u},  /* read */
  {0x746e65636572u, 0x0u, 0x17au},  /* recent */
  {0x6863726568636572u, 0x7265u, 0x17eu},  /* rechercher */
  {0x6e656d6d6f636572u, 0x646564u, 0x17fu},  /* recommended */
  {0x746964646572u, 0x0u, 0x184u},  /* reddit */
  {0x7265747369676572u, 0x0u, 0x185u},  /* register */
  {0x7463656a6572u, 0x0u, 0x186u},  /* reject */
  {0x646574616c6572u, 0x0u, 0x187u},  /* related */
  {0x7265626d656d6572u, 0x0u, 0x194u},  /* remember */
  {0x796c706572u, 0x0u, 0x195u},  /* reply */
  {0x74726f706572u, 0x0u, 0x196u},  /* report */
  {0x6465726975716572u, 0x0u, 0x197u},  /* required */
  {0x72756f746572u, 0x0u, 0x198u},  /* retour */
  {0x6e7275746572u, 0x0u, 0x199u},  /* return */
  {0x6465776569766572u, 0x0u, 0x19au},  /* reviewed */
  {0x73u, 0x0u, 0x19bu},  /* s */
  {0x7261746c6173u, 0x0u, 0x19cu},  /* saltar */
  {0x65766173u, 0x0u, 0x19du},  /* save */
  {0x6f7767616c686373u, 0x657472u, 0x19eu},  /* schlagworte */
  {0xc37767616c686373u, 0x72657472b6u, 0x19fu},  /* schlagwörter */
  {0x6562696572686373u, 0x0u, 0x1a0u},  /* schreibe */
  {0x6562696572686373u, 0x6eu, 0x1a1u},  /* schreiben */
  {0x666a6972686373u, 0x0u, 0x1a2u},  /* schrijf */
  {0x6c6c6f726373u, 0x0u, 0x1a3u},  /* scroll */
  {0x6573u, 0x0u, 0x1a5u},  /* se */
  {0x686372616573u, 0x0u, 0x1a6u},  /* search */
  {0x656573u, 0x0u, 0x1a8u},  /* see */
  {0x69636975676573u, 0x0u, 0x1abu},  /* seguici */
  {0x6574696573u, 0x0u, 0x1acu},  /* seite */
  {0x7463656c6573u, 0x0u, 0x1adu},  /* select */
  {0x646e6573u, 0x0u, 0x1aeu},  /* send */
  {0x6572616873u, 0x0u, 0x1b1u},  /* share */
  {0x776f6873u, 0x0u, 0x1b8u},  /* show */
  {0x656973u, 0x0u, 0x1bbu},  /* sie */
  {0x61676973u, 0x0u, 0x1bdu},  /* siga */
  {0x6e676973u, 0x0u, 0x1beu},  /* sign */
  {0x746e656975676973u, 0x65u, 0x1c4u},  /* siguiente */
  {0x72616c696d6973u, 0x0u, 0x1c5u},  /* similar */
  {0x65746973u, 0x0u, 0x1c9u},  /* site */
  {0x70616d65746973u, 0x0u, 0x1cau},  /* sitemap */
  {0x70696b73u, 0x0u, 0x1cbu},  /* skip */
  {0x6e696874656d6f73u, 0x67u, 0x1cfu},  /* something */
  {0x65726f736e6f7073u, 0x64u, 0x1d0u},  /* sponsored */
  {0x6965737472617473u, 0x6574u, 0x1d2u},  /* startseite */
  {0x79617473u, 0x0u, 0x1d3u},  /* stay */
  {0x726f776863697473u, 0x6574u, 0x1d7u},  /* stichworte */
  {0x79726f7473u, 0x0u, 0x1d8u},  /* story */
  {0x7468676961727473u, 0x0u, 0x1d9u},  /* straight */
  {0x74696d627573u, 0x0u, 0x1dau},  /* submit */
  {0x6269726373627573u, 0x65u, 0x1dbu},  /* subscribe */
  {0x6673736563637573u, 0x796c6c75u, 0x1e0u},  /* successfully */
  {0x6568637573u, 0x0u, 0x1e1u},  /* suche */
  {0x6e6568637573u, 0x0u, 0x1e2u},  /* suchen */
  {0x746e6176697573u, 0x0u, 0x1e3u},  /* suivant */
  {0x7a6576697573u, 0x0u, 0x1e4u},  /* suivez */
  {0x727573u, 0x0u, 0x1e5u},  /* sur */
  {0x62adc37263737573u, 0x657465u, 0x1e6u},  /* suscríbete */
  {0x6f6e657567adc373u, 0x73u, 0x1e7u},  /* síguenos */
  {0x656c626174u, 0x0u, 0x1e8u},  /* table */
  {0x646567676174u, 0x0u, 0x1e9u},  /* tagged */
  {0x73676174u, 0x0u, 0x1eau},  /* tags */
  {0x6ea9c369626d6174u, 0x0u, 0x1ebu},  /* también */
  {0x6574u, 0x0u, 0x1ecu},  /* te */
  {0x656c696574u, 0x0u, 0x1edu},  /* teile */
  {0x6e656c696574u, 0x0u, 0x1eeu},  /* teilen */
  {0x6d617267656c6574u, 0x0u, 0x1f1u},  /* telegram */
  {0x736d726574u, 0x0u, 0x1f2u},  /* terms */
  {0x6b6e616874u, 0x0u, 0x1f7u},  /* thank */
  {0x736b6e616874u, 0x0u, 0x1f9u},  /* thanks */
  {0x656874u, 0x0u, 0x1fbu},  /* the */
  {0x6572656874u, 0x0u, 0x1fcu},  /* there */
  {0x73696874u, 0x0u, 0x1fdu},  /* this */
  {0x736f646f74u, 0x0u, 0x203u},  /* todos */
  {0x656c67676f74u, 0x0u, 0x205u},  /* toggle */
  {0x736369706f74u, 0x0u, 0x207u},  /* topics */
  {0x73756f74u, 0x0u, 0x208u},  /* tous */
  {0x676e69646e657274u, 0x0u, 0x209u},  /* trending */
  {0x7574u, 0x0u, 0x20cu},  /* tu */
  {0x6974747574u, 0x0u, 0x20du},  /* tutti */
  {0x7465657774u, 0x0u, 0x20eu},  /* tweet */
  {0x72657474697774u, 0x0u, 0x20fu},  /* twitter */
  {0x7263736275736e75u, 0x656269u, 0x210u},  /* unsubscribe */
  {0x7075u, 0x0u, 0x211u},  /* up */
  {0x64657461647075u, 0x0u, 0x212u},  /* updated */
  {0x6d617a696c697475u, 0x736fu, 0x213u},  /* utilizamos */
  {0x696176u, 0x0u, 0x214u},  /* vai */
  {0x69646576u, 0x0u, 0x215u},  /* vedi */
  {0x616a6576u, 0x0u, 0x216u},  /* veja */
  {0x726576u, 0x0u, 0x217u},  /* ver */
  {0x6e69796669726576u, 0x67u, 0x219u},  /* verifying */
  {0x656666b6c3726576u, 0x746863696c746eu, 0x21au},  /* veröffentlicht */
  {0x6f65646976u, 0x0u, 0x21cu},  /* video */
  {0x77656976u, 0x0u, 0x21du},  /* view */
  {0x7377656976u, 0x0u, 0x226u},  /* views */
  {0x72696f76u, 0x0u, 0x227u},  /* voir */
  {0x676c6f76u, 0x0u, 0x228u},  /* volg */
  {0x7261746c6f76u, 0x0u, 0x229u},  /* voltar */
  {0x6e6f76u, 0x0u, 0x22au},  /* von */
  {0x6769726568726f76u, 0x7265u, 0x22bu},  /* vorheriger */
  {0x6572746f76u, 0x0u, 0x22cu},  /* votre */
  {0x73756f76u, 0x0u, 0x22du},  /* vous */
  {0x736177u, 0x0u, 0x22eu},  /* was */
  {0x6863746177u, 0x0u, 0x231u},  /* watch */
  {0x6577u, 0x0u, 0x232u},  /* we */
  {0x726574696577u, 0x0u, 0x238u},  /* weiter */
  {0x65726574696577u, 0x0u, 0x239u},  /* weitere */
  {0x656c726574696577u, 0x6e6573u, 0x23bu},  /* weiterlesen */
  {0x676e7562726577u, 0x0u, 0x23du},  /* werbung */
  {0x74616877u, 0x0u, 0x23eu},  /* what */
  {0x7070617374616877u, 0x0u, 0x23fu},  /* whatsapp */
  {0x6a6977u, 0x0u, 0x240u},  /* wij */
  {0x6c6c6977u, 0x0u, 0x241u},  /* will */
  {0x726977u, 0x0u, 0x242u},  /* wir */
  {0x6574697277u, 0x0u, 0x243u},  /* write */
  {0x6e657474697277u, 0x0u, 0x244u},  /* written */
  {0x78u, 0x0u, 0x245u},  /* x */
  {0x756f79u, 0x0u, 0x246u},  /* you */
  {0x72756f79u, 0x0u, 0x255u},  /* your */
  {0x65627574756f79u, 0x0u, 0x25bu},  /* youtube */
  {0x65697au, 0x0u, 0x25cu},  /* zie */
  {0x7a6361626f7au, 0x0u, 0x25du},  /* zobacz */
  {0x6d757au, 0x0u, 0x25eu},  /* zum */
  {0x72757au, 0x0u, 0x263u},  /* zur */
  {0x6b63bcc372757au, 0x0u, 0x264u},  /* zurück */
  {0xa0c3u, 0x0u, 0x265u},  /* à */
  {0x6863696c6e68a4c3u, 0x65u, 0x267u},  /* ähnliche */
  {0x726562bcc3u, 0x0u, 0x26au},  /* über */
  {0xb0d082d1b8d087d1u, 0xb5d082d1b9d0u, 0x26du},  /* читайте */
};

static const uint16_t phrase_slot[1 << 10] = {
  0,331,237,0,0,0,0,0,0,0,0,0,0,259,31,70,0,0,0,18,348,0,0,127,
  163,219,0,277,302,0,184,209,0,0,0,0,261,0,202,0,20,162,0,0,64,0,119,174,
  120,57,0,0,0,0,46,0,278,0,159,201,178,0,0,0,0,0,0,0,43,345,0,0,
  0,0,0,0,0,0,230,272,0,0,0,0,0,0,0,0,0,0,48,195,0,0,9,0,
  175,0,186,225,0,0,194,179,0,0,141,15,47,106,0,0,23,35,0,61,0,0,0,318,
  101,0,0,0,0,0,112,146,54,0,0,0,0,0,0,29,0,349,0,0,56,0,0,0,
  0,176,0,281,0,0,0,0,0,0,0,33,37,136,166,314,0,0,0,0,0,0,0,0,
  38,204,67,0,0,0,0,0,232,321,255,157,0,0,0,0,0,0,93,0,0,0,12,0,
  0,226,0,205,0,0,30,0,0,83,214,142,144,0,0,0,0,0,238,0,263,0,0,0,
  0,0,68,0,0,0,0,0,0,134,0,313,0,180,71,117,298,0,73,279,0,288,177,0,
  0,257,155,241,0,0,0,0,0,0,0,0,147,0,0,0,0,0,0,0,0,323,0,0,
  0,0,0,0,118,0,0,0,0,0,0,0,0,213,0,0,268,0,0,0,270,0,0,0,
  0,0,0,0,0,82,0,0,0,216,16,352,0,0,0,0,0,189,72,220,0,0,0,0,
  294,0,0,0,336,0,0,311,0,339,0,69,77,0,0,0,84,229,356,0,319,0,0,0,
  0,0,0,0,0,0,26,354,332,0,0,0,212,0,0,104,0,0,246,3,32,290,40,303,
  223,337,99,0,0,0,264,107,218,353,0,0,126,0,164,81,240,0,181,0,0,0,0,0,
  0,242,0,0,0,0,0,0,0,0,95,0,124,0,0,0,269,0,0,0,0,0,34,0,
  0,0,0,0,0,131,0,0,27,0,0,0,0,154,0,0,320,0,0,0,0,0,0,0,
  0,0,76,234,0,165,0,0,0,102,0,0,0,0,0,0,0,0,116,0,297,206,0,6,
  151,0,44,90,0,0,0,0,0,0,153,0,287,0,0,315,266,0,0,0,256,0,0,0,
  0,0,0,0,0,0,0,0,25,351,0,0,0,143,211,0,190,306,0,0,170,250,0,0,
  111,284,334,0,0,113,160,24,36,0,0,0,0,0,199,88,4,224,0,172,0,0,0,14,
  254,28,0,167,0,312,0,0,0,0,346,0,0,0,0,301,322,0,0,0,329,0,0,114,
  0,0,247,110,196,0,0,0,0,0,0,0,0,0,122,0,0,39,0,0,0,0,0,0,
  210,0,299,0,0,0,245,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,
  128,0,169,0,0,0,0,0,207,0,0,0,0,252,0,265,130,0,0,0,0,60,333,0,
  0,0,0,74,0,17,0,0,0,0,11,187,0,296,0,53,340,0,0,0,0,1,103,0,
  0,0,0,0,0,0,233,0,0,0,0,0,0,0,358,0,0,0,0,0,0,86,0,0,
  0,63,307,0,0,121,137,0,0,0,0,0,198,0,0,0,78,0,96,0,55,326,168,0,
  0,0,0,0,100,0,0,98,217,0,0,0,0,0,0,0,0,248,0,0,0,0,0,0,
  89,0,45,0,0,0,0,251,171,0,0,123,0,0,0,343,0,221,129,0,0,2,222,0,
  0,0,0,0,0,0,59,0,91,0,0,185,227,253,327,58,347,0,149,0,355,0,0,0,
  200,0,0,152,0,0,289,0,92,0,0,0,138,0,0,274,286,305,228,150,0,338,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,173,182,158,79,50,197,276,161,316,183,0,0,
  0,0,0,293,0,0,0,0,0,0,0,0,108,280,0,109,0,0,62,325,0,0,317,0,
  0,0,0,310,335,267,192,283,21,0,0,0,0,80,0,0,97,324,0,133,235,304,0,0,
  0,350,0,0,191,0,285,359,244,0,0,188,243,135,0,0,308,0,0,65,22,0,0,215,
  309,0,8,41,0,0,0,357,140,291,260,0,0,0,0,0,0,0,0,0,0,0,0,0,
  239,10,0,271,344,0,0,0,0,0,0,52,87,85,125,0,0,0,156,0,0,0,0,0,
  231,236,0,19,51,132,145,0,0,49,0,0,0,0,0,0,139,0,0,0,148,342,0,13,
  330,273,94,0,0,0,0,7,0,262,0,0,0,0,0,341,0,295,0,0,328,0,0,258,
  0,208,66,0,0,0,0,0,0,42,0,0,0,75,0,0,275,105,0,0,0,0,115,0,
  0,292,249,0,0,300,203,0,282,0,193,0,0,0,0,0,
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

/* By the upper bits of a word's hash: a phrase may begin with it where a block begins; anywhere. */
enum { MARK_BITS = 12, AT_START = 1, INSIDE = 2 };

static const uint8_t phrase_mark[1 << MARK_BITS] = {
  0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,
  0,1,0,0,0,1,0,0,0,1,0,1,0,0,1,0,1,0,0,1,0,0,0,0,0,1,0,3,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,1,1,
  0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,1,1,1,1,0,0,0,1,0,0,0,0,0,1,0,0,1,1,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,3,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,1,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,
  0,3,0,0,0,0,0,1,0,0,0,0,0,1,0,1,0,1,1,0,0,1,1,0,0,0,0,0,1,1,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,
  1,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,
  0,0,0,1,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,3,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,1,1,1,0,0,1,0,1,0,
  0,0,0,0,0,1,0,0,1,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,
  1,0,0,0,0,1,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,1,
  0,0,1,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,3,0,0,
  0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,1,0,1,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,
  0,0,0,0,1,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,3,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,1,0,0,0,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,
  0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,0,1,1,0,1,0,0,0,0,0,0,0,1,1,0,1,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,0,1,1,0,0,1,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,3,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,3,0,0,0,1,0,0,3,0,0,
  0,0,1,0,0,0,0,0,0,3,3,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,1,1,0,0,0,0,0,0,0,0,1,0,1,0,1,1,0,0,0,0,
  0,1,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,0,0,0,1,0,0,1,0,0,0,0,0,1,0,0,0,1,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,1,0,0,0,0,0,1,1,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,
  0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,1,0,0,0,0,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,1,0,0,0,0,0,0,0,1,0,0,0,1,0,0,
  0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,1,0,0,0,
  0,0,1,1,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,1,
  0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,1,0,0,
  0,0,1,0,0,0,0,0,0,0,0,0,1,0,1,0,1,1,1,0,0,1,0,1,0,0,3,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,
  1,0,0,0,1,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,1,0,1,0,0,1,0,3,0,1,0,1,0,1,0,1,1,1,0,0,0,0,0,0,0,
  0,0,0,1,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,1,0,0,1,0,0,0,0,1,0,0,0,0,0,
  1,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,
  0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,1,0,0,1,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,
  0,1,1,0,0,0,0,1,0,0,0,0,1,0,1,0,1,0,0,0,1,0,0,0,0,0,0,1,1,0,1,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,
  0,0,0,0,0,0,3,1,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,1,0,0,1,1,0,0,0,1,0,3,0,0,0,
  0,0,0,0,0,0,1,0,1,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,3,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,
  0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,3,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,
  0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,1,1,1,3,0,0,
  0,0,0,1,0,0,1,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,1,0,0,1,
  0,0,0,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,1,0,0,
  0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,1,3,0,1,0,1,0,0,0,0,0,0,1,0,0,0,1,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,1,1,1,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,1,0,0,0,1,0,0,1,0,3,0,1,0,0,0,0,0,0,0,1,0,0,0,1,0,3,1,
  1,0,0,0,0,0,1,0,0,0,1,0,1,1,0,0,0,1,1,1,0,0,0,0,1,0,0,0,0,1,0,1,0,0,1,0,0,0,0,0,0,3,3,1,0,0,0,0,
  0,1,0,0,0,0,0,1,1,0,1,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,0,0,0,0,0,0,
  0,0,1,0,0,0,0,1,0,1,0,1,0,0,0,1,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,1,0,0,0,0,0,
  0,1,0,0,1,1,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,1,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,0,0,0,
  0,0,1,0,0,0,0,0,1,0,0,3,1,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,1,1,0,0,0,
  1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,1,0,0,0,0,0,1,0,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,1,0,0,1,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,0,0,
  1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,
  1,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,1,1,0,0,0,1,0,0,0,0,0,0,0,1,0,0,1,0,0,0,1,1,0,0,0,0,0,0,0,0,
  0,1,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,1,1,1,0,1,0,0,1,0,1,1,1,0,0,0,0,0,0,0,0,1,0,0,
  0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,
  0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,
  0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,
  0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,3,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,1,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,1,
  0,0,0,0,0,0,0,1,1,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,3,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,
  0,0,0,0,0,0,1,1,1,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1,0,1,1,1,1,0,1,0,0,0,0,1,0,0,0,1,1,0,1,0,0,0,0,0,1,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,
  0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,1,0,0,1,0,1,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,
  0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,3,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,3,0,0,0,1,0,0,
  1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,1,0,0,0,0,0,0,1,0,1,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,1,0,
  0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,0,0,1,0,0,3,0,0,1,0,0,0,0,0,0,0,0,
  0,0,0,0,0,1,0,0,0,1,0,0,1,0,1,3,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,1,0,0,0,1,1,0,0,3,0,0,
  1,1,1,0,0,0,0,0,0,1,0,0,1,1,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,1,0,0,0,0,1,0,0,0,0,
  0,1,0,0,1,0,0,0,0,0,0,1,0,0,0,1,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,1,1,0,1,0,0,1,0,0,1,0,0,
  1,0,0,0,0,0,0,0,0,1,0,1,0,0,0,1,1,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,1,0,0,0,0,0,1,0,
  1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,1,1,0,0,0,
  0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,1,1,1,0,0,0,1,0,1,1,0,0,3,0,0,0,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,0,
  0,0,1,0,0,1,0,1,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,1,3,0,0,0,0,0,1,0,1,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,1,
  0,0,0,1,0,0,0,0,3,0,0,0,0,0,1,0,
};

#endif
