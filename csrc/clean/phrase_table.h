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
  {"ayrıca okuyun", 14, 7, WR_V_RELATED, 1, -45},
  {"baca juga", 9, 4, WR_V_RELATED, 1, -45},
  {"back to home", 12, 4, WR_V_NAV, 3, -45},
  {"back to top", 11, 4, WR_V_NAV, 1, -45},
  {"back to", 7, 4, WR_V_NAV, 1, -45},
  {"be the first to comment", 23, 2, WR_V_FORM, 1, -45},
  {"beliebte beiträge", 18, 8, WR_V_RELATED, 1, -45},
  {"benzer haberler", 15, 6, WR_V_RELATED, 3, -45},
  {"berita lainnya", 14, 6, WR_V_RELATED, 3, -45},
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
  {"czytaj także", 13, 6, WR_V_RELATED, 1, -45},
  {"czytaj też", 11, 6, WR_V_RELATED, 1, -45},
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
  {"diğer haberler", 15, 6, WR_V_RELATED, 3, -45},
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
  {"i più letti", 12, 1, WR_V_RELATED, 3, -45},
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
  {"les også", 9, 3, WR_V_RELATED, 1, -45},
  {"lesen sie auch", 14, 5, WR_V_RELATED, 1, -45},
  {"lesen sie mehr", 14, 5, WR_V_RELATED, 1, -45},
  {"letzte beiträge", 16, 6, WR_V_RELATED, 3, -45},
  {"lihat juga", 10, 5, WR_V_RELATED, 1, -45},
  {"like us on", 10, 4, WR_V_META, 1, -35},
  {"link copied", 11, 4, WR_V_META, 1, -35},
  {"linkedin", 8, 8, WR_V_META, 3, -35},
  {"lire la suite", 13, 4, WR_V_RELATED, 3, -25},
  {"lire aussi", 10, 4, WR_V_RELATED, 1, -45},
  {"lo más leído", 14, 2, WR_V_RELATED, 3, -45},
  {"load more", 9, 4, WR_V_RELATED, 3, -25},
  {"loading", 7, 7, WR_V_BOILERPLATE, 3, -45},
  {"log in to leave a comment", 25, 3, WR_V_FORM, 3, -45},
  {"log in", 6, 3, WR_V_FORM, 3, -45},
  {"login", 5, 5, WR_V_FORM, 3, -45},
  {"lue myös", 9, 3, WR_V_RELATED, 1, -45},
  {"läs också", 11, 4, WR_V_RELATED, 1, -45},
  {"läs även", 10, 4, WR_V_RELATED, 1, -45},
  {"læs også", 10, 4, WR_V_RELATED, 1, -45},
  {"mail this", 9, 4, WR_V_META, 1, -35},
  {"main menu", 9, 4, WR_V_NAV, 3, -45},
  {"mais lidas", 10, 4, WR_V_RELATED, 3, -45},
  {"manage consent", 14, 6, WR_V_LEGAL, 1, -45},
  {"manage cookies", 14, 6, WR_V_LEGAL, 3, -45},
  {"meer lezen", 10, 4, WR_V_RELATED, 1, -45},
  {"meest gelezen", 13, 5, WR_V_RELATED, 3, -45},
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
  {"min read", 8, 3, WR_V_META, 3, -35},
  {"min read", 8, 3, WR_V_META, 2, -15},
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
  {"más noticias", 13, 4, WR_V_RELATED, 3, -45},
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
  {"olvassa el", 10, 7, WR_V_RELATED, 1, -45},
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
  {"przeczytaj także", 17, 10, WR_V_RELATED, 1, -45},
  {"przeczytaj też", 15, 10, WR_V_RELATED, 1, -45},
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
  {"simak juga", 10, 5, WR_V_RELATED, 1, -45},
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
  {"terpopuler", 10, 10, WR_V_RELATED, 3, -45},
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
  {"veja mais", 9, 4, WR_V_RELATED, 3, -45},
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
  {"xem thêm", 9, 3, WR_V_RELATED, 1, -45},
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
  {"zobacz też", 11, 6, WR_V_RELATED, 1, -45},
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
  {"çok okunanlar", 14, 4, WR_V_RELATED, 3, -45},
  {"über die autorin", 17, 5, WR_V_META, 3, -35},
  {"über den autor", 15, 5, WR_V_META, 3, -35},
  {"über uns", 9, 5, WR_V_NAV, 3, -45},
  {"čtěte také", 13, 7, WR_V_RELATED, 1, -45},
  {"по теме", 13, 4, WR_V_RELATED, 3, -45},
  {"похожие статьи", 27, 14, WR_V_RELATED, 3, -45},
  {"смотрите также", 27, 16, WR_V_RELATED, 1, -45},
  {"читайте также", 25, 14, WR_V_RELATED, 1, -45},
  {"ログイン", 12, 12, WR_V_FORM, 3, -45},
  {"上一篇", 9, 9, WR_V_NAV, 1, -45},
  {"上一页", 9, 9, WR_V_NAV, 3, -45},
  {"下一篇", 9, 9, WR_V_NAV, 1, -45},
  {"下一页", 9, 9, WR_V_NAV, 3, -45},
  {"为你推荐", 12, 12, WR_V_RELATED, 3, -45},
  {"为您推荐", 12, 12, WR_V_RELATED, 3, -45},
  {"人気記事", 12, 12, WR_V_RELATED, 3, -45},
  {"免責聲明", 12, 12, WR_V_LEGAL, 1, -45},
  {"免责声明", 12, 12, WR_V_LEGAL, 1, -45},
  {"全部评论", 12, 12, WR_V_FORM, 3, -45},
  {"利用規約", 12, 12, WR_V_LEGAL, 3, -45},
  {"前の記事", 12, 12, WR_V_NAV, 1, -45},
  {"发表评论", 12, 12, WR_V_FORM, 3, -45},
  {"回到顶部", 12, 12, WR_V_NAV, 3, -45},
  {"延伸閱讀", 12, 12, WR_V_RELATED, 1, -45},
  {"延伸阅读", 12, 12, WR_V_RELATED, 1, -45},
  {"我要评论", 12, 12, WR_V_FORM, 3, -45},
  {"推荐文章", 12, 12, WR_V_RELATED, 3, -45},
  {"推荐阅读", 12, 12, WR_V_RELATED, 3, -45},
  {"推薦閱讀", 12, 12, WR_V_RELATED, 3, -45},
  {"新着記事", 12, 12, WR_V_RELATED, 3, -45},
  {"更多文章", 12, 12, WR_V_RELATED, 3, -45},
  {"更多新闻", 12, 12, WR_V_RELATED, 3, -45},
  {"最新文章", 12, 12, WR_V_RELATED, 3, -45},
  {"最新新闻", 12, 12, WR_V_RELATED, 3, -45},
  {"最新评论", 12, 12, WR_V_FORM, 3, -45},
  {"次の記事", 12, 12, WR_V_NAV, 1, -45},
  {"注册", 6, 6, WR_V_FORM, 3, -45},
  {"点击排行", 12, 12, WR_V_RELATED, 3, -45},
  {"热点新闻", 12, 12, WR_V_RELATED, 3, -45},
  {"热门推荐", 12, 12, WR_V_RELATED, 3, -45},
  {"热门文章", 12, 12, WR_V_RELATED, 3, -45},
  {"热门新闻", 12, 12, WR_V_RELATED, 3, -45},
  {"熱門文章", 12, 12, WR_V_RELATED, 3, -45},
  {"熱門新聞", 12, 12, WR_V_RELATED, 3, -45},
  {"版权声明", 12, 12, WR_V_LEGAL, 1, -45},
  {"版權聲明", 12, 12, WR_V_LEGAL, 1, -45},
  {"猜你喜欢", 12, 12, WR_V_RELATED, 3, -45},
  {"登录", 6, 6, WR_V_FORM, 3, -45},
  {"發表評論", 12, 12, WR_V_FORM, 3, -45},
  {"相关专题", 12, 12, WR_V_RELATED, 3, -45},
  {"相关内容", 12, 12, WR_V_RELATED, 3, -45},
  {"相关报道", 12, 12, WR_V_RELATED, 3, -45},
  {"相关推荐", 12, 12, WR_V_RELATED, 3, -45},
  {"相关文章", 12, 12, WR_V_RELATED, 3, -45},
  {"相关新闻", 12, 12, WR_V_RELATED, 3, -45},
  {"相关资讯", 12, 12, WR_V_RELATED, 3, -45},
  {"相关链接", 12, 12, WR_V_RELATED, 3, -45},
  {"相关阅读", 12, 12, WR_V_RELATED, 3, -45},
  {"相關報導", 12, 12, WR_V_RELATED, 3, -45},
  {"相關文章", 12, 12, WR_V_RELATED, 3, -45},
  {"相關新聞", 12, 12, WR_V_RELATED, 3, -45},
  {"相關閱讀", 12, 12, WR_V_RELATED, 1, -45},
  {"立即登录", 12, 12, WR_V_FORM, 3, -45},
  {"精彩推荐", 12, 12, WR_V_RELATED, 3, -45},
  {"编辑推荐", 12, 12, WR_V_RELATED, 3, -45},
  {"网友评论", 12, 12, WR_V_FORM, 3, -45},
  {"返回顶部", 12, 12, WR_V_NAV, 3, -45},
  {"返回首页", 12, 12, WR_V_NAV, 3, -45},
  {"関連記事", 12, 12, WR_V_RELATED, 1, -45},
  {"阅读排行", 12, 12, WR_V_RELATED, 3, -45},
  {"隐私政策", 12, 12, WR_V_LEGAL, 3, -45},
  {"관련 기사", 13, 6, WR_V_RELATED, 1, -45},
  {"관련기사", 12, 12, WR_V_RELATED, 1, -45},
  {"많이 본 뉴스", 17, 6, WR_V_RELATED, 1, -45},
  {"인기기사", 12, 12, WR_V_RELATED, 3, -45},
  {"", 0, 0, 0, 0, 0}
};

enum { PHRASE_BITS = 10, PHRASE_MOST = 16 };       /* of slots; bytes of the longest word */

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
  {0x6163b1c4727961u, 0x0u, 0x2eu},  /* ayrıca */
  {0x61636162u, 0x0u, 0x2fu},  /* baca */
  {0x6b636162u, 0x0u, 0x30u},  /* back */
  {0x6562u, 0x0u, 0x33u},  /* be */
  {0x65746265696c6562u, 0x0u, 0x34u},  /* beliebte */
  {0x72657a6e6562u, 0x0u, 0x35u},  /* benzer */
  {0x617469726562u, 0x0u, 0x36u},  /* berita */
  {0x726163737562u, 0x0u, 0x38u},  /* buscar */
  {0x797562u, 0x0u, 0x39u},  /* buy */
  {0x7962u, 0x0u, 0x3au},  /* by */
  {0x63u, 0x0u, 0x40u},  /* c */
  {0x6c65636e6163u, 0x0u, 0x41u},  /* cancel */
  {0x69726f6765746163u, 0x7365u, 0x42u},  /* categories */
  {0x79726f6765746163u, 0x0u, 0x43u},  /* category */
  {0x6163726563u, 0x0u, 0x44u},  /* cerca */
  {0x6b63656863u, 0x0u, 0x45u},  /* check */
  {0x74756f6b63656863u, 0x0u, 0x46u},  /* checkout */
  {0x6b63696c63u, 0x0u, 0x47u},  /* click */
  {0x65736f6c63u, 0x0u, 0x49u},  /* close */
  {0x657370616c6c6f63u, 0x0u, 0x4bu},  /* collapse */
  {0x7261746e656d6f63u, 0x736f69u, 0x4cu},  /* comentarios */
  {0x746e656d6d6f63u, 0x0u, 0x4du},  /* comment */
  {0x61746e656d6d6f63u, 0x73657269u, 0x4eu},  /* commentaires */
  {0x73746e656d6d6f63u, 0x0u, 0x4fu},  /* comments */
  {0x69747261706d6f63u, 0x65686cu, 0x51u},  /* compartilhe */
  {0x69747261706d6f63u, 0x72u, 0x52u},  /* compartir */
  {0x64697669646e6f63u, 0x69u, 0x54u},  /* condividi */
  {0x7463656e6e6f63u, 0x0u, 0x55u},  /* connect */
  {0x746361746e6f63u, 0x0u, 0x56u},  /* contact */
  {0x73746e65746e6f63u, 0x0u, 0x58u},  /* contents */
  {0x65756e69746e6f63u, 0x0u, 0x59u},  /* continue */
  {0x65696b6f6f63u, 0x0u, 0x5cu},  /* cookie */
  {0x7365696b6f6f63u, 0x0u, 0x5fu},  /* cookies */
  {0x646569706f63u, 0x0u, 0x60u},  /* copied */
  {0x79706f63u, 0x0u, 0x61u},  /* copy */
  {0x6867697279706f63u, 0x74u, 0x63u},  /* copyright */
  {0x657461657263u, 0x0u, 0x64u},  /* create */
  {0x72656d6f74737563u, 0x73u, 0x66u},  /* customers */
  {0x6a6174797a63u, 0x0u, 0x68u},  /* czytaj */
  {0x736164u, 0x0u, 0x6au},  /* das */
  {0x6863736e65746164u, 0x7a7475u, 0x6du},  /* datenschutz */
  {0x656e696c636564u, 0x0u, 0x6eu},  /* decline */
  {0x656e696564u, 0x0u, 0x6fu},  /* deine */
  {0x6578696564u, 0x0u, 0x70u},  /* deixe */
  {0x616a6564u, 0x0u, 0x71u},  /* deja */
  {0x65726576696c6564u, 0x64u, 0x73u},  /* delivered */
  {0x646964u, 0x0u, 0x74u},  /* did */
  {0x6573656964u, 0x0u, 0x75u},  /* diese */
  {0x726573656964u, 0x0u, 0x77u},  /* dieser */
  {0x6d69616c63736964u, 0x7265u, 0x78u},  /* disclaimer */
  {0x7265766f63736964u, 0x0u, 0x79u},  /* discover */
  {0x72659fc46964u, 0x0u, 0x7au},  /* diğer */
  {0x6f64u, 0x0u, 0x7bu},  /* do */
  {0x6e6f64u, 0x0u, 0x7cu},  /* don */
  {0x64616f6c6e776f64u, 0x0u, 0x7du},  /* download */
  {0x6e656b63757264u, 0x0u, 0x80u},  /* drucken */
  {0x65u, 0x0u, 0x82u},  /* e */
  {0x74696465u, 0x0u, 0x83u},  /* edit */
  {0x646574696465u, 0x0u, 0x84u},  /* edited */
  {0x726f74696465u, 0x0u, 0x85u},  /* editor */
  {0x73726f74696465u, 0x0u, 0x86u},  /* editors */
  {0x6c69616d65u, 0x0u, 0x87u},  /* email */
  {0x6e65u, 0x0u, 0x8au},  /* en */
  {0x7265746e65u, 0x0u, 0x8bu},  /* enter */
  {0x726564726f667265u, 0x656863696cu, 0x8cu},  /* erforderliche */
  {0x726f727265u, 0x0u, 0x8du},  /* error */
  {0x6174657571697465u, 0x73u, 0x8eu},  /* etiquetas */
  {0x646e61707865u, 0x0u, 0x8fu},  /* expand */
  {0x65726f6c707865u, 0x0u, 0x90u},  /* explore */
  {0x6b6f6f6265636166u, 0x0u, 0x91u},  /* facebook */
  {0x73716166u, 0x0u, 0x93u},  /* faqs */
  {0x6465727574616566u, 0x0u, 0x94u},  /* featured */
  {0x64656c6966u, 0x0u, 0x96u},  /* filed */
  {0x646e6966u, 0x0u, 0x97u},  /* find */
  {0x7473726966u, 0x0u, 0x99u},  /* first */
  {0x65676c6f66u, 0x0u, 0x9au},  /* folge */
  {0x6e65676c6f66u, 0x0u, 0x9bu},  /* folgen */
  {0x74676c6f66u, 0x0u, 0x9cu},  /* folgt */
  {0x776f6c6c6f66u, 0x0u, 0x9du},  /* follow */
  {0x746f67726f66u, 0x0u, 0xa1u},  /* forgot */
  {0x65657266u, 0x0u, 0xa3u},  /* free */
  {0x6d6f7266u, 0x0u, 0xa4u},  /* from */
  {0x6e6f6974636e7566u, 0x6c61u, 0xa5u},  /* functional */
  {0x72656874727566u, 0x0u, 0xa6u},  /* further */
  {0x66656567u, 0x0u, 0xa7u},  /* geef */
  {0x6574616c65726567u, 0x65647265u, 0xa8u},  /* gerelateerde */
  {0x746567u, 0x0u, 0xa9u},  /* get */
  {0x626967u, 0x0u, 0xadu},  /* gib */
  {0x6f67u, 0x0u, 0xaeu},  /* go */
  {0x65646968u, 0x0u, 0xafu},  /* hide */
  {0x616c7265746e6968u, 0x657373u, 0xb0u},  /* hinterlasse */
  {0x656d6f68u, 0x0u, 0xb1u},  /* home */
  {0x69u, 0x0u, 0xb2u},  /* i */
  {0x65726869u, 0x0u, 0xb3u},  /* ihre */
  {0x696c69676c69u, 0x0u, 0xb4u},  /* ilgili */
  {0x6567616d69u, 0x0u, 0xb5u},  /* image */
  {0x7573736572706d69u, 0x6du, 0xb8u},  /* impressum */
  {0x6e69u, 0x0u, 0xb9u},  /* in */
  {0x72616963696e69u, 0x0u, 0xbeu},  /* iniciar */
  {0x6f6963696e69u, 0x0u, 0xbfu},  /* inicio */
  {0x6176657263736e69u, 0x0u, 0xc0u},  /* inscreva */
  {0x7470697263736e69u, 0x6e6f69u, 0xc1u},  /* inscription */
  {0x6576697263736e69u, 0x7au, 0xc2u},  /* inscrivez */
  {0x6172676174736e69u, 0x6du, 0xc3u},  /* instagram */
  {0x7269u, 0x0u, 0xc4u},  /* ir */
  {0x7469766972637369u, 0x69u, 0xc5u},  /* iscriviti */
  {0x697263736176616au, 0x7470u, 0xc6u},  /* javascript */
  {0x747a74656au, 0x0u, 0xc9u},  /* jetzt */
  {0x6e696f6au, 0x0u, 0xcbu},  /* join */
  {0x706d756au, 0x0u, 0xcfu},  /* jump */
  {0x69726f676574616bu, 0x6e65u, 0xd0u},  /* kategorien */
  {0x7065656bu, 0x0u, 0xd1u},  /* keep */
  {0x656e69656bu, 0x0u, 0xd3u},  /* keine */
  {0x61746e656d6d6f6bu, 0x72u, 0xd4u},  /* kommentar */
  {0x61746e656d6d6f6bu, 0x6572u, 0xd8u},  /* kommentare */
  {0x746b61746e6f6bu, 0x0u, 0xd9u},  /* kontakt */
  {0x7265737369616cu, 0x0u, 0xdau},  /* laisser */
  {0x61696373616cu, 0x0u, 0xdbu},  /* lascia */
  {0x7473616cu, 0x0u, 0xdcu},  /* last */
  {0x74736574616cu, 0x0u, 0xdfu},  /* latest */
  {0x61656cu, 0x0u, 0xe4u},  /* lea */
  {0x6e7261656cu, 0x0u, 0xe5u},  /* learn */
  {0x657661656cu, 0x0u, 0xe7u},  /* leave */
  {0x7265656cu, 0x0u, 0xebu},  /* leer */
  {0x7365656cu, 0x0u, 0xecu},  /* lees */
  {0x6c6167656cu, 0x0u, 0xedu},  /* legal */
  {0x696767656cu, 0x0u, 0xeeu},  /* leggi */
  {0x6169656cu, 0x0u, 0xefu},  /* leia */
  {0x73656cu, 0x0u, 0xf1u},  /* les */
  {0x6e6573656cu, 0x0u, 0xf2u},  /* lesen */
  {0x65747a74656cu, 0x0u, 0xf4u},  /* letzte */
  {0x746168696cu, 0x0u, 0xf5u},  /* lihat */
  {0x656b696cu, 0x0u, 0xf6u},  /* like */
  {0x6b6e696cu, 0x0u, 0xf7u},  /* link */
  {0x6e6964656b6e696cu, 0x0u, 0xf8u},  /* linkedin */
  {0x6572696cu, 0x0u, 0xf9u},  /* lire */
  {0x6f6cu, 0x0u, 0xfbu},  /* lo */
  {0x64616f6cu, 0x0u, 0xfcu},  /* load */
  {0x676e6964616f6cu, 0x0u, 0xfdu},  /* loading */
  {0x676f6cu, 0x0u, 0xfeu},  /* log */
  {0x6e69676f6cu, 0x0u, 0x100u},  /* login */
  {0x65756cu, 0x0u, 0x101u},  /* lue */
  {0x73a4c36cu, 0x0u, 0x102u},  /* läs */
  {0x73a6c36cu, 0x0u, 0x104u},  /* læs */
  {0x6c69616du, 0x0u, 0x105u},  /* mail */
  {0x6e69616du, 0x0u, 0x106u},  /* main */
  {0x7369616du, 0x0u, 0x107u},  /* mais */
  {0x6567616e616du, 0x0u, 0x108u},  /* manage */
  {0x7265656du, 0x0u, 0x10au},  /* meer */
  {0x747365656du, 0x0u, 0x10bu},  /* meest */
  {0x7268656du, 0x0u, 0x10cu},  /* mehr */
  {0x6c6567747369656du, 0x6e657365u, 0x114u},  /* meistgelesen */
  {0x736e6f69746e656du, 0x0u, 0x115u},  /* mentions */
  {0x756e656du, 0x0u, 0x116u},  /* menu */
  {0x6e696du, 0x0u, 0x117u},  /* min */
  {0x6574756e696du, 0x0u, 0x119u},  /* minute */
  {0x736574756e696du, 0x0u, 0x11au},  /* minutes */
  {0x74696du, 0x0u, 0x11bu},  /* mit */
  {0x65726f6du, 0x0u, 0x11cu},  /* more */
  {0x74736f6du, 0x0u, 0x12au},  /* most */
  {0x73746f6du, 0x0u, 0x12du},  /* mots */
  {0x73a1c36du, 0x0u, 0x12eu},  /* más */
  {0x6863616eu, 0x0u, 0x12fu},  /* nach */
  {0x697461676976616eu, 0x6e6fu, 0x130u},  /* navigation */
  {0x726173736563656eu, 0x79u, 0x131u},  /* necessary */
  {0x6574736575656eu, 0x0u, 0x132u},  /* neueste */
  {0x7474656c7377656eu, 0x7265u, 0x133u},  /* newsletter */
  {0x7474656c7377656eu, 0x737265u, 0x137u},  /* newsletters */
  {0x7478656eu, 0x0u, 0x138u},  /* next */
  {0x6f6eu, 0x0u, 0x13du},  /* no */
  {0x68636f6eu, 0x0u, 0x140u},  /* noch */
  {0x736f6eu, 0x0u, 0x141u},  /* nos */
  {0x7361696369746f6eu, 0x0u, 0x142u},  /* noticias */
  {0x796669746f6eu, 0x0u, 0x143u},  /* notify */
  {0x616963adc3746f6eu, 0x73u, 0x144u},  /* notícias */
  {0x73756f6eu, 0x0u, 0x145u},  /* nous */
  {0x6574736863a4c36eu, 0x72u, 0x146u},  /* nächster */
  {0x61737361766c6fu, 0x0u, 0x147u},  /* olvassa */
  {0x6e6fu, 0x0u, 0x148u},  /* on */
  {0x73706f6fu, 0x0u, 0x149u},  /* oops */
  {0x6e65706fu, 0x0u, 0x14au},  /* open */
  {0x736e65706fu, 0x0u, 0x14cu},  /* opens */
  {0x73726568746fu, 0x0u, 0x14eu},  /* others */
  {0x72756fu, 0x0u, 0x14fu},  /* our */
  {0x74756fu, 0x0u, 0x151u},  /* out */
  {0x65676170u, 0x0u, 0x152u},  /* page */
  {0x7265676174726170u, 0x0u, 0x153u},  /* partager */
  {0x646e6573736170u, 0x0u, 0x155u},  /* passend */
  {0x64726f7773736170u, 0x0u, 0x156u},  /* password */
  {0x656c706f6570u, 0x0u, 0x157u},  /* people */
  {0x6f746f6870u, 0x0u, 0x158u},  /* photo */
  {0x73657265746e6970u, 0x74u, 0x15bu},  /* pinterest */
  {0x79616c70u, 0x0u, 0x15cu},  /* play */
  {0x657361656c70u, 0x0u, 0x15du},  /* please */
  {0x61636974696c6f70u, 0x0u, 0x163u},  /* politica */
  {0x75716974696c6f70u, 0x65u, 0x164u},  /* politique */
  {0x636974adc36c6f70u, 0x61u, 0x165u},  /* política */
  {0x72616c75706f70u, 0x0u, 0x166u},  /* popular */
  {0x74736f70u, 0x0u, 0x169u},  /* post */
  {0x646574736f70u, 0x0u, 0x16au},  /* posted */
  {0x6562626572746f70u, 0x0u, 0x16du},  /* potrebbe */
  {0x64657265776f70u, 0x0u, 0x16eu},  /* powered */
  {0x76657270u, 0x0u, 0x16fu},  /* prev */
  {0x73756f6976657270u, 0x0u, 0x170u},  /* previous */
  {0x746e697270u, 0x0u, 0x175u},  /* print */
  {0x7265746e697270u, 0x0u, 0x177u},  /* printer */
  {0x79636176697270u, 0x0u, 0x178u},  /* privacy */
  {0x6465746f6d6f7270u, 0x0u, 0x17bu},  /* promoted */
  {0x65746365746f7270u, 0x64u, 0x17cu},  /* protected */
  {0x796c64756f7270u, 0x0u, 0x17du},  /* proudly */
  {0x74797a63657a7270u, 0x6a61u, 0x17eu},  /* przeczytaj */
  {0x64a9c363a9c37270u, 0x746e65u, 0x180u},  /* précédent */
  {0x6963696c62627570u, 0xa0c374u, 0x181u},  /* pubblicità */
  {0x646163696c627570u, 0x6fu, 0x182u},  /* publicado */
  {0x646963696c627570u, 0x6461u, 0x183u},  /* publicidad */
  {0x746963696c627570u, 0xa9c3u, 0x184u},  /* publicité */
  {0x656873696c627570u, 0x64u, 0x185u},  /* published */
  {0xa9c3696c627570u, 0x0u, 0x187u},  /* publié */
  {0x797469746e617571u, 0x0u, 0x188u},  /* quantity */
  {0x656c6c657571u, 0x0u, 0x189u},  /* quelle */
  {0x6f7473657571u, 0x0u, 0x18au},  /* questo */
  {0x6b63697571u, 0x0u, 0x18bu},  /* quick */
  {0x64616572u, 0x0u, 0x18cu},  /* read */
  {0x746e65636572u, 0x0u, 0x192u},  /* recent */
  {0x6863726568636572u, 0x7265u, 0x196u},  /* rechercher */
  {0x6e656d6d6f636572u, 0x646564u, 0x197u},  /* recommended */
  {0x746964646572u, 0x0u, 0x19cu},  /* reddit */
  {0x7265747369676572u, 0x0u, 0x19du},  /* register */
  {0x7463656a6572u, 0x0u, 0x19eu},  /* reject */
  {0x646574616c6572u, 0x0u, 0x19fu},  /* related */
  {0x7265626d656d6572u, 0x0u, 0x1acu},  /* remember */
  {0x796c706572u, 0x0u, 0x1adu},  /* reply */
  {0x74726f706572u, 0x0u, 0x1aeu},  /* report */
  {0x6465726975716572u, 0x0u, 0x1afu},  /* required */
  {0x72756f746572u, 0x0u, 0x1b0u},  /* retour */
  {0x6e7275746572u, 0x0u, 0x1b1u},  /* return */
  {0x6465776569766572u, 0x0u, 0x1b2u},  /* reviewed */
  {0x73u, 0x0u, 0x1b3u},  /* s */
  {0x7261746c6173u, 0x0u, 0x1b4u},  /* saltar */
  {0x65766173u, 0x0u, 0x1b5u},  /* save */
  {0x6f7767616c686373u, 0x657472u, 0x1b6u},  /* schlagworte */
  {0xc37767616c686373u, 0x72657472b6u, 0x1b7u},  /* schlagwörter */
  {0x6562696572686373u, 0x0u, 0x1b8u},  /* schreibe */
  {0x6562696572686373u, 0x6eu, 0x1b9u},  /* schreiben */
  {0x666a6972686373u, 0x0u, 0x1bau},  /* schrijf */
  {0x6c6c6f726373u, 0x0u, 0x1bbu},  /* scroll */
  {0x6573u, 0x0u, 0x1bdu},  /* se */
  {0x686372616573u, 0x0u, 0x1beu},  /* search */
  {0x656573u, 0x0u, 0x1c0u},  /* see */
  {0x69636975676573u, 0x0u, 0x1c3u},  /* seguici */
  {0x6574696573u, 0x0u, 0x1c4u},  /* seite */
  {0x7463656c6573u, 0x0u, 0x1c5u},  /* select */
  {0x646e6573u, 0x0u, 0x1c6u},  /* send */
  {0x6572616873u, 0x0u, 0x1c9u},  /* share */
  {0x776f6873u, 0x0u, 0x1d0u},  /* show */
  {0x656973u, 0x0u, 0x1d3u},  /* sie */
  {0x61676973u, 0x0u, 0x1d5u},  /* siga */
  {0x6e676973u, 0x0u, 0x1d6u},  /* sign */
  {0x746e656975676973u, 0x65u, 0x1dcu},  /* siguiente */
  {0x6b616d6973u, 0x0u, 0x1ddu},  /* simak */
  {0x72616c696d6973u, 0x0u, 0x1deu},  /* similar */
  {0x65746973u, 0x0u, 0x1e2u},  /* site */
  {0x70616d65746973u, 0x0u, 0x1e3u},  /* sitemap */
  {0x70696b73u, 0x0u, 0x1e4u},  /* skip */
  {0x6e696874656d6f73u, 0x67u, 0x1e8u},  /* something */
  {0x65726f736e6f7073u, 0x64u, 0x1e9u},  /* sponsored */
  {0x6965737472617473u, 0x6574u, 0x1ebu},  /* startseite */
  {0x79617473u, 0x0u, 0x1ecu},  /* stay */
  {0x726f776863697473u, 0x6574u, 0x1f0u},  /* stichworte */
  {0x79726f7473u, 0x0u, 0x1f1u},  /* story */
  {0x7468676961727473u, 0x0u, 0x1f2u},  /* straight */
  {0x74696d627573u, 0x0u, 0x1f3u},  /* submit */
  {0x6269726373627573u, 0x65u, 0x1f4u},  /* subscribe */
  {0x6673736563637573u, 0x796c6c75u, 0x1f9u},  /* successfully */
  {0x6568637573u, 0x0u, 0x1fau},  /* suche */
  {0x6e6568637573u, 0x0u, 0x1fbu},  /* suchen */
  {0x746e6176697573u, 0x0u, 0x1fcu},  /* suivant */
  {0x7a6576697573u, 0x0u, 0x1fdu},  /* suivez */
  {0x727573u, 0x0u, 0x1feu},  /* sur */
  {0x62adc37263737573u, 0x657465u, 0x1ffu},  /* suscríbete */
  {0x6f6e657567adc373u, 0x73u, 0x200u},  /* síguenos */
  {0x656c626174u, 0x0u, 0x201u},  /* table */
  {0x646567676174u, 0x0u, 0x202u},  /* tagged */
  {0x73676174u, 0x0u, 0x203u},  /* tags */
  {0x6ea9c369626d6174u, 0x0u, 0x204u},  /* también */
  {0x6574u, 0x0u, 0x205u},  /* te */
  {0x656c696574u, 0x0u, 0x206u},  /* teile */
  {0x6e656c696574u, 0x0u, 0x207u},  /* teilen */
  {0x6d617267656c6574u, 0x0u, 0x20au},  /* telegram */
  {0x736d726574u, 0x0u, 0x20bu},  /* terms */
  {0x6c75706f70726574u, 0x7265u, 0x210u},  /* terpopuler */
  {0x6b6e616874u, 0x0u, 0x211u},  /* thank */
  {0x736b6e616874u, 0x0u, 0x213u},  /* thanks */
  {0x656874u, 0x0u, 0x215u},  /* the */
  {0x6572656874u, 0x0u, 0x216u},  /* there */
  {0x73696874u, 0x0u, 0x217u},  /* this */
  {0x736f646f74u, 0x0u, 0x21du},  /* todos */
  {0x656c67676f74u, 0x0u, 0x21fu},  /* toggle */
  {0x736369706f74u, 0x0u, 0x221u},  /* topics */
  {0x73756f74u, 0x0u, 0x222u},  /* tous */
  {0x676e69646e657274u, 0x0u, 0x223u},  /* trending */
  {0x7574u, 0x0u, 0x226u},  /* tu */
  {0x6974747574u, 0x0u, 0x227u},  /* tutti */
  {0x7465657774u, 0x0u, 0x228u},  /* tweet */
  {0x72657474697774u, 0x0u, 0x229u},  /* twitter */
  {0x7263736275736e75u, 0x656269u, 0x22au},  /* unsubscribe */
  {0x7075u, 0x0u, 0x22bu},  /* up */
  {0x64657461647075u, 0x0u, 0x22cu},  /* updated */
  {0x6d617a696c697475u, 0x736fu, 0x22du},  /* utilizamos */
  {0x696176u, 0x0u, 0x22eu},  /* vai */
  {0x69646576u, 0x0u, 0x22fu},  /* vedi */
  {0x616a6576u, 0x0u, 0x230u},  /* veja */
  {0x726576u, 0x0u, 0x232u},  /* ver */
  {0x6e69796669726576u, 0x67u, 0x234u},  /* verifying */
  {0x656666b6c3726576u, 0x746863696c746eu, 0x235u},  /* veröffentlicht */
  {0x6f65646976u, 0x0u, 0x237u},  /* video */
  {0x77656976u, 0x0u, 0x238u},  /* view */
  {0x7377656976u, 0x0u, 0x241u},  /* views */
  {0x72696f76u, 0x0u, 0x242u},  /* voir */
  {0x676c6f76u, 0x0u, 0x243u},  /* volg */
  {0x7261746c6f76u, 0x0u, 0x244u},  /* voltar */
  {0x6e6f76u, 0x0u, 0x245u},  /* von */
  {0x6769726568726f76u, 0x7265u, 0x246u},  /* vorheriger */
  {0x6572746f76u, 0x0u, 0x247u},  /* votre */
  {0x73756f76u, 0x0u, 0x248u},  /* vous */
  {0x736177u, 0x0u, 0x249u},  /* was */
  {0x6863746177u, 0x0u, 0x24cu},  /* watch */
  {0x6577u, 0x0u, 0x24du},  /* we */
  {0x726574696577u, 0x0u, 0x253u},  /* weiter */
  {0x65726574696577u, 0x0u, 0x254u},  /* weitere */
  {0x656c726574696577u, 0x6e6573u, 0x256u},  /* weiterlesen */
  {0x676e7562726577u, 0x0u, 0x258u},  /* werbung */
  {0x74616877u, 0x0u, 0x259u},  /* what */
  {0x7070617374616877u, 0x0u, 0x25au},  /* whatsapp */
  {0x6a6977u, 0x0u, 0x25bu},  /* wij */
  {0x6c6c6977u, 0x0u, 0x25cu},  /* will */
  {0x726977u, 0x0u, 0x25du},  /* wir */
  {0x6574697277u, 0x0u, 0x25eu},  /* write */
  {0x6e657474697277u, 0x0u, 0x25fu},  /* written */
  {0x78u, 0x0u, 0x260u},  /* x */
  {0x6d6578u, 0x0u, 0x261u},  /* xem */
  {0x756f79u, 0x0u, 0x262u},  /* you */
  {0x72756f79u, 0x0u, 0x271u},  /* your */
  {0x65627574756f79u, 0x0u, 0x277u},  /* youtube */
  {0x65697au, 0x0u, 0x278u},  /* zie */
  {0x7a6361626f7au, 0x0u, 0x279u},  /* zobacz */
  {0x6d757au, 0x0u, 0x27bu},  /* zum */
  {0x72757au, 0x0u, 0x280u},  /* zur */
  {0x6b63bcc372757au, 0x0u, 0x281u},  /* zurück */
  {0xa0c3u, 0x0u, 0x282u},  /* à */
  {0x6863696c6e68a4c3u, 0x65u, 0x284u},  /* ähnliche */
  {0x6b6fa7c3u, 0x0u, 0x287u},  /* çok */
  {0x726562bcc3u, 0x0u, 0x288u},  /* über */
  {0x65749bc4748dc4u, 0x0u, 0x28bu},  /* čtěte */
  {0xbed0bfd0u, 0x0u, 0x28cu},  /* по */
  {0xbed085d1bed0bfd0u, 0xb5d0b8d0b6d0u, 0x28du},  /* похожие */
  {0x82d1bed0bcd081d1u, 0xb5d082d1b8d080d1u, 0x28eu},  /* смотрите */
  {0xb0d082d1b8d087d1u, 0xb5d082d1b9d0u, 0x28fu},  /* читайте */
  {0x82e3b082e3ad83e3u, 0xb383e3a4u, 0x290u},  /* ログイン */
  {0xafe780b8e48ab8e4u, 0x87u, 0x291u},  /* 上一篇 */
  {0xa1e980b8e48ab8e4u, 0xb5u, 0x292u},  /* 上一页 */
  {0xafe780b8e48bb8e4u, 0x87u, 0x293u},  /* 下一篇 */
  {0xa1e980b8e48bb8e4u, 0xb5u, 0x294u},  /* 下一页 */
  {0x8ee6a0bde4bab8e4u, 0x908de8a8u, 0x295u},  /* 为你推荐 */
  {0x8ee6a882e6bab8e4u, 0x908de8a8u, 0x296u},  /* 为您推荐 */
  {0xa8e897b0e6babae4u, 0x8bbae498u, 0x297u},  /* 人気記事 */
  {0x81e8acb2e88d85e5u, 0x8e98e6b2u, 0x298u},  /* 免責聲明 */
  {0xa3e5a3b4e88d85e5u, 0x8e98e6b0u, 0x299u},  /* 免责声明 */
  {0xafe8a883e9a885e5u, 0xbaaee884u, 0x29au},  /* 全部评论 */
  {0xa6e8a894e7a988e5u, 0x84b4e78fu, 0x29bu},  /* 利用規約 */
  {0xa8e8ae81e38d89e5u, 0x8bbae498u, 0x29cu},  /* 前の記事 */
  {0xafe8a8a1e8918fe5u, 0xbaaee884u, 0x29du},  /* 发表评论 */
  {0xa1e9b088e59e9be5u, 0xa883e9b6u, 0x29eu},  /* 回到顶部 */
  {0x96e9b8bce4b6bbe5u, 0x80aee8b1u, 0x29fu},  /* 延伸閱讀 */
  {0x98e9b8bce4b6bbe5u, 0xbbafe885u, 0x2a0u},  /* 延伸阅读 */
  {0xafe881a6e89188e6u, 0xbaaee884u, 0x2a1u},  /* 我要评论 */
  {0x96e6908de8a88ee6u, 0xa0abe787u, 0x2a2u},  /* 推荐文章 */
  {0x98e9908de8a88ee6u, 0xbbafe885u, 0x2a3u},  /* 推荐阅读 */
  {0x96e9a696e8a88ee6u, 0x80aee8b1u, 0x2a4u},  /* 推薦閱讀 */
  {0xa8e8809de7b096e6u, 0x8bbae498u, 0x2a5u},  /* 新着記事 */
  {0x96e69aa4e5b49be6u, 0xa0abe787u, 0x2a6u},  /* 更多文章 */
  {0x96e69aa4e5b49be6u, 0xbb97e9b0u, 0x2a7u},  /* 更多新闻 */
  {0x96e6b096e6809ce6u, 0xa0abe787u, 0x2a8u},  /* 最新文章 */
  {0x96e6b096e6809ce6u, 0xbb97e9b0u, 0x2a9u},  /* 最新新闻 */
  {0xafe8b096e6809ce6u, 0xbaaee884u, 0x2aau},  /* 最新评论 */
  {0xa8e8ae81e3a1ace6u, 0x8bbae498u, 0x2abu},  /* 次の記事 */
  {0x8c86e5a8b3e6u, 0x0u, 0x2acu},  /* 注册 */
  {0x8ee6bb87e5b982e7u, 0x8ca1e892u, 0x2adu},  /* 点击排行 */
  {0x96e6b982e7ad83e7u, 0xbb97e9b0u, 0x2aeu},  /* 热点新闻 */
  {0x8ee6a897e9ad83e7u, 0x908de8a8u, 0x2afu},  /* 热门推荐 */
  {0x96e6a897e9ad83e7u, 0xa0abe787u, 0x2b0u},  /* 热门文章 */
  {0x96e6a897e9ad83e7u, 0xbb97e9b0u, 0x2b1u},  /* 热门新闻 */
  {0x96e68096e9b186e7u, 0xa0abe787u, 0x2b2u},  /* 熱門文章 */
  {0x96e68096e9b186e7u, 0x9e81e8b0u, 0x2b3u},  /* 熱門新聞 */
  {0xa3e5839de68889e7u, 0x8e98e6b0u, 0x2b4u},  /* 版权声明 */
  {0x81e88aace68889e7u, 0x8e98e6b2u, 0x2b5u},  /* 版權聲明 */
  {0x96e5a0bde49c8ce7u, 0xa2ace69cu, 0x2b6u},  /* 猜你喜欢 */
  {0x95bde5bb99e7u, 0x0u, 0x2b7u},  /* 登录 */
  {0xa9e8a8a1e8bc99e7u, 0x96abe895u, 0x2b8u},  /* 發表評論 */
  {0xb8e4b385e5b89be7u, 0x98a2e993u, 0x2b9u},  /* 相关专题 */
  {0x86e5b385e5b89be7u, 0xb9aee585u, 0x2bau},  /* 相关内容 */
  {0x8ae6b385e5b89be7u, 0x9381e9a5u, 0x2bbu},  /* 相关报道 */
  {0x8ee6b385e5b89be7u, 0x908de8a8u, 0x2bcu},  /* 相关推荐 */
  {0x96e6b385e5b89be7u, 0xa0abe787u, 0x2bdu},  /* 相关文章 */
  {0x96e6b385e5b89be7u, 0xbb97e9b0u, 0x2beu},  /* 相关新闻 */
  {0xb5e8b385e5b89be7u, 0xafaee884u, 0x2bfu},  /* 相关资讯 */
  {0x93e9b385e5b89be7u, 0xa58ee6beu, 0x2c0u},  /* 相关链接 */
  {0x98e9b385e5b89be7u, 0xbbafe885u, 0x2c1u},  /* 相关阅读 */
  {0xa0e59c97e9b89be7u, 0x8eb0e5b1u, 0x2c2u},  /* 相關報導 */
  {0x96e69c97e9b89be7u, 0xa0abe787u, 0x2c3u},  /* 相關文章 */
  {0x96e69c97e9b89be7u, 0x9e81e8b0u, 0x2c4u},  /* 相關新聞 */
  {0x96e99c97e9b89be7u, 0x80aee8b1u, 0x2c5u},  /* 相關閱讀 */
  {0x99e7b38de58babe7u, 0x95bde5bbu, 0x2c6u},  /* 立即登录 */
  {0x8ee6a9bde5beb2e7u, 0x908de8a8u, 0x2c7u},  /* 精彩推荐 */
  {0x8ee691bee896bce7u, 0x908de8a8u, 0x2c8u},  /* 编辑推荐 */
  {0xafe88b8fe591bde7u, 0xbaaee884u, 0x2c9u},  /* 网友评论 */
  {0xa1e99e9be594bfe8u, 0xa883e9b6u, 0x2cau},  /* 返回顶部 */
  {0xa6e99e9be594bfe8u, 0xb5a1e996u, 0x2cbu},  /* 返回首页 */
  {0xa8e8a380e9a296e9u, 0x8bbae498u, 0x2ccu},  /* 関連記事 */
  {0x8ee6bbafe88598e9u, 0x8ca1e892u, 0x2cdu},  /* 阅读排行 */
  {0x94e681a7e7909ae9u, 0x96ade7bfu, 0x2ceu},  /* 隐私政策 */
  {0xa8a0eb80b4eau, 0x0u, 0x2cfu},  /* 관련 */
  {0xb8eaa8a0eb80b4eau, 0xac82ecb0u, 0x2d0u},  /* 관련기사 */
  {0xb49dec8ea7ebu, 0x0u, 0x2d1u},  /* 많이 */
  {0xb8eab0b8eab89decu, 0xac82ecb0u, 0x2d2u},  /* 인기기사 */
};

static const uint16_t phrase_slot[1 << 10] = {
  0,352,256,0,0,0,0,0,0,0,0,0,190,278,33,75,157,399,445,18,370,0,0,135,
  179,237,0,297,323,404,201,227,0,0,0,0,280,0,220,0,20,177,0,0,69,0,127,191,
  128,61,0,0,0,0,50,0,298,0,173,219,195,0,0,0,0,0,0,0,47,366,0,0,
  0,0,0,0,0,0,249,292,0,0,0,0,0,0,0,0,0,0,52,213,0,0,9,0,
  192,434,203,244,0,175,212,196,0,0,149,15,51,112,0,0,23,39,0,65,0,0,388,339,
  107,369,0,390,0,0,118,154,58,0,0,0,0,0,0,31,426,371,0,0,60,178,0,0,
  67,193,0,301,0,0,121,172,0,0,0,37,41,144,182,335,0,171,0,0,0,0,394,0,
  42,222,72,406,0,0,0,0,251,342,274,168,0,0,0,0,0,0,99,0,0,0,12,0,
  0,245,0,223,0,0,32,0,0,89,232,150,152,0,0,0,0,0,257,0,282,0,0,0,
  288,380,73,0,0,0,0,0,0,142,432,334,0,197,76,125,318,440,78,299,0,308,194,0,
  0,276,166,260,0,0,0,0,0,206,428,0,155,0,0,0,0,0,0,0,0,344,398,0,
  0,0,0,382,126,0,0,0,0,0,0,0,383,231,0,0,287,393,0,0,290,0,0,0,
  0,0,0,443,0,88,424,0,0,234,16,374,0,0,0,0,0,207,77,238,416,0,0,0,
  314,0,0,0,357,417,0,332,0,360,0,74,83,0,0,0,90,248,378,0,340,389,0,0,
  0,391,0,400,239,0,26,376,353,413,0,0,230,0,0,110,0,0,265,3,36,310,44,324,
  242,358,105,397,405,431,283,113,236,375,0,0,134,0,180,87,259,0,198,0,0,0,0,0,
  0,261,0,0,0,0,0,0,0,0,101,0,132,0,0,0,289,0,0,449,0,0,38,0,
  0,0,0,0,0,139,0,0,27,0,0,0,0,164,0,0,341,0,0,0,0,0,0,0,
  0,0,82,253,0,181,0,0,0,108,0,0,0,0,0,0,0,0,124,0,317,224,0,6,
  161,0,48,96,0,392,0,0,0,0,163,0,307,0,0,336,285,396,0,0,275,0,0,0,
  0,0,430,0,0,0,0,0,25,373,0,0,0,151,229,387,208,327,0,421,186,269,0,0,
  117,304,355,0,0,119,174,24,40,0,0,0,0,0,217,94,4,243,407,188,408,0,437,14,
  273,28,80,183,0,333,0,0,0,0,367,0,0,0,0,322,343,0,0,0,350,0,0,120,
  0,0,266,116,214,451,0,0,0,0,441,0,0,0,130,0,0,43,319,414,0,412,0,0,
  228,0,320,0,0,0,264,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,
  136,0,185,453,0,0,0,0,225,0,0,0,0,271,0,284,138,452,0,0,0,64,354,0,
  0,0,0,79,0,17,0,0,0,0,11,204,0,316,0,57,361,0,0,0,0,1,109,0,
  0,0,0,409,0,0,252,0,0,0,420,0,0,170,381,0,123,0,0,0,0,92,0,0,
  0,68,328,401,0,129,145,0,0,0,0,0,216,0,0,0,84,0,102,0,59,347,184,0,
  395,0,0,0,106,0,0,104,235,0,165,0,0,0,0,0,0,267,0,0,0,0,0,0,
  95,0,49,0,0,0,0,270,187,0,0,131,0,0,0,364,385,240,137,429,0,2,241,0,
  0,0,0,0,0,0,35,63,97,0,0,202,246,272,348,62,368,0,158,0,377,0,0,0,
  218,0,0,162,0,0,309,0,98,0,0,0,146,0,0,294,306,326,247,159,0,359,0,0,
  0,0,0,0,0,0,0,419,0,0,0,0,189,199,169,85,54,215,296,176,337,200,435,442,
  0,0,0,313,0,0,0,0,0,0,0,0,114,300,0,115,0,0,66,346,29,402,338,0,
  0,0,0,331,356,286,210,303,21,425,446,0,0,86,0,0,103,345,0,141,254,325,447,0,
  0,372,0,0,209,0,305,386,263,0,0,205,262,143,0,0,329,0,0,70,22,427,0,233,
  330,0,8,45,0,0,0,379,148,311,279,410,0,0,0,0,0,0,0,0,0,0,0,0,
  258,10,0,291,365,0,0,415,0,0,0,56,93,91,133,0,0,0,167,0,0,0,0,0,
  250,255,439,19,55,140,153,0,0,53,0,423,450,0,0,30,147,0,0,0,156,363,384,13,
  351,293,100,403,433,448,0,7,0,281,0,0,444,0,0,362,0,315,0,0,160,349,436,277,
  0,226,71,0,411,0,0,0,0,46,0,0,0,81,0,0,34,111,295,0,418,0,122,0,
  0,312,268,438,0,321,221,0,302,422,211,0,0,0,0,0,
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
  0,1,0,0,0,1,0,0,0,1,0,1,0,0,1,0,5,0,0,1,0,0,0,0,0,1,0,3,0,0,0,0,0,0,0,0,5,5,1,0,0,0,0,0,0,0,1,1,
  0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,5,0,0,0,0,0,0,1,1,1,1,0,0,0,1,0,0,0,0,0,1,0,0,5,1,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,3,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,5,0,5,0,0,0,5,
  0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,5,5,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,5,0,0,0,
  0,3,0,0,0,0,0,1,0,0,0,0,0,1,0,1,0,1,5,0,0,1,5,0,0,0,0,0,1,1,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,
  5,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,
  0,0,0,1,0,0,0,0,0,0,0,0,0,5,1,0,0,0,0,0,0,0,0,0,5,5,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,
  0,0,1,0,0,0,0,0,0,0,0,0,5,3,0,0,0,0,5,1,0,0,0,0,0,1,0,1,0,0,0,0,0,3,0,0,0,0,0,1,1,1,0,0,1,0,5,1,
  0,0,0,0,0,5,0,0,1,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,5,0,0,1,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,
  1,0,0,0,0,1,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,5,0,1,0,1,
  0,0,1,0,1,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,3,0,0,
  0,0,0,0,0,0,0,0,0,0,5,0,0,1,0,1,0,0,0,0,0,0,0,0,1,0,1,0,5,1,0,0,1,0,0,0,1,0,0,9,0,0,0,0,1,0,0,0,
  0,0,0,0,1,5,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,1,9,0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,3,0,0,0,0,0,0,
  0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,1,0,0,0,0,1,1,0,0,0,0,5,0,0,0,0,0,0,0,0,1,0,0,
  0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,0,1,1,0,1,0,0,0,0,0,0,0,1,1,0,1,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,0,1,1,0,0,1,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,5,0,0,0,1,0,0,0,0,13,0,0,0,0,3,0,1,1,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,3,0,0,0,1,0,0,3,0,0,
  0,0,1,0,0,0,0,0,0,3,3,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,9,5,0,5,0,0,0,0,0,0,1,0,1,0,0,0,5,1,0,0,0,0,0,0,0,0,1,0,5,0,5,1,0,0,0,0,
  0,1,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,1,0,1,0,0,0,0,1,0,0,1,0,0,0,0,0,1,0,0,0,9,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,1,0,0,0,0,0,1,1,0,5,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,5,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,5,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,1,9,0,0,0,0,
  0,0,0,1,0,5,0,0,1,0,0,9,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,1,0,
  0,0,0,0,0,0,1,0,0,0,0,1,1,13,0,1,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,1,0,0,0,0,0,0,0,5,0,0,0,1,0,0,
  0,0,5,0,0,0,1,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,5,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,
  1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,5,0,0,0,
  0,0,1,1,0,5,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,9,0,0,1,
  5,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,1,0,0,0,1,0,0,
  0,0,5,0,0,0,0,0,0,0,0,0,1,0,1,0,1,5,1,0,0,5,0,1,0,0,3,0,9,0,5,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,
  1,0,0,0,1,0,0,1,0,0,0,0,0,0,0,5,0,0,0,0,0,1,0,1,0,1,0,0,1,0,3,0,1,0,1,0,1,0,5,1,5,0,0,0,0,0,0,0,
  0,0,0,1,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,1,0,5,0,0,1,0,0,0,0,1,0,0,0,0,0,
  1,0,0,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,1,1,9,0,0,0,0,0,0,
  0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,1,0,0,1,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,5,1,0,1,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,
  0,5,5,0,0,0,0,1,0,0,0,0,1,0,1,0,1,0,9,0,1,0,0,0,0,0,0,1,1,0,5,0,0,0,0,0,0,0,0,1,0,1,0,5,0,0,0,0,
  0,0,1,0,0,0,3,1,0,0,0,0,1,0,0,0,0,0,1,0,0,0,1,0,0,0,1,0,1,0,0,0,0,0,1,0,0,5,1,0,0,0,1,0,3,0,0,0,
  0,0,0,0,0,0,1,0,5,0,0,0,1,0,0,0,0,1,0,0,5,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,5,0,3,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,1,1,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,
  0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,3,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,
  0,0,0,1,0,0,0,0,0,0,9,0,1,1,0,0,0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,5,1,1,3,0,0,
  0,0,0,1,0,0,13,0,0,0,1,1,0,1,1,0,0,0,0,0,0,0,1,5,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,
  0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,1,0,0,5,
  0,0,0,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,0,0,0,5,1,1,0,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,9,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,1,0,0,1,0,0,0,0,0,0,0,
  0,0,0,1,0,0,0,1,0,0,0,1,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,1,1,0,0,
  0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,1,3,0,5,0,1,0,0,0,0,0,0,1,0,0,0,5,1,0,0,0,1,0,0,0,0,0,5,0,1,0,0,1,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,1,1,1,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,5,0,1,0,0,0,0,0,0,1,0,0,0,1,0,0,1,0,3,0,1,0,0,0,0,0,0,0,5,0,0,0,1,0,3,1,
  1,0,0,0,0,0,5,0,0,0,1,5,1,1,0,1,0,1,1,1,0,0,0,0,1,0,0,0,0,1,0,5,0,0,1,0,0,0,0,0,0,7,3,1,0,0,0,0,
  0,1,0,0,0,0,0,5,1,0,5,1,1,0,0,1,5,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,5,1,0,1,0,0,0,1,0,0,
  0,0,5,0,0,0,0,5,0,1,0,1,0,0,0,1,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,5,0,0,0,0,0,
  0,1,0,0,1,5,0,0,0,5,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,1,1,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,
  0,0,5,5,0,0,0,0,1,0,0,3,1,0,0,0,1,1,0,0,0,0,0,5,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,13,5,1,0,0,
  9,0,0,1,0,0,1,0,1,0,0,1,0,0,0,1,1,0,0,0,0,0,1,0,0,0,0,1,0,5,5,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,
  0,0,1,0,0,5,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,1,5,0,0,1,0,0,0,0,0,0,0,0,
  9,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,5,1,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,
  1,0,0,0,0,0,0,0,0,7,0,0,0,0,0,0,0,0,1,1,0,0,0,1,0,0,0,0,0,0,0,1,0,0,1,0,0,0,1,1,0,0,0,0,0,0,0,0,
  0,1,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,1,1,1,0,1,0,0,1,0,1,1,1,0,0,0,0,0,0,0,0,1,0,0,
  0,0,1,0,0,0,0,1,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,9,
  0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,9,0,0,0,1,0,1,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,1,
  0,1,0,0,0,0,0,0,9,1,0,0,0,0,0,0,0,0,0,0,1,0,1,0,5,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,
  0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,5,0,3,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,1,5,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,5,0,1,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,1,0,1,0,0,0,0,
  0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,9,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,5,
  0,0,0,0,0,0,0,1,5,0,0,0,0,0,1,0,5,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,3,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,
  0,0,0,0,0,0,1,9,5,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,5,0,1,1,1,1,0,5,0,0,0,0,1,0,0,0,5,1,0,1,0,0,0,0,0,1,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,
  0,0,0,0,1,0,0,1,0,0,0,0,0,0,5,0,0,0,0,0,0,0,1,1,1,0,0,0,5,0,0,0,5,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,5,0,0,1,0,1,1,1,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,
  0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,3,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,0,0,5,0,0,0,0,7,0,0,0,1,0,0,
  5,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,1,0,0,0,0,0,0,5,0,1,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,0,1,0,
  0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,1,1,0,1,0,0,1,0,0,3,0,0,5,0,0,0,0,0,0,0,0,
  0,0,0,0,0,1,0,0,0,1,0,0,1,0,1,3,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,5,0,1,0,0,1,1,0,0,0,1,1,0,0,3,0,0,
  1,1,1,0,0,0,0,0,0,1,0,0,1,1,0,0,0,0,0,1,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,1,5,0,1,0,0,0,0,5,0,0,0,0,
  0,5,0,0,1,0,0,0,0,0,0,1,0,0,0,5,1,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,1,0,0,0,1,0,0,0,5,1,0,1,0,0,1,0,0,1,0,0,
  1,0,0,0,0,0,0,0,0,1,0,1,0,0,0,1,1,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,5,5,0,0,1,0,0,5,0,0,0,0,0,1,0,
  5,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,1,0,5,0,0,0,0,0,5,0,0,0,0,1,0,0,0,0,0,0,0,5,1,0,0,1,1,0,0,0,
  0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,1,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,5,1,0,0,0,1,0,0,1,1,1,0,0,0,1,0,1,1,0,0,3,0,0,0,0,0,0,0,0,0,1,0,5,0,1,0,0,1,0,0,
  0,0,1,0,0,1,0,1,0,0,0,1,5,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,1,7,0,0,0,0,0,5,0,1,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,5,1,
  0,0,0,1,0,0,0,0,3,0,0,0,0,0,1,0,
};

/* The first two words of phrases: a bit for each, by the hash of their hashes. */
enum { PAIR_BITS = 13 };

static const uint32_t phrase_pair[1 << PAIR_BITS >> 5] = {
  0x100200u,0x604008u,0x20004040u,0x0u,0x180u,0x40050000u,0x0u,0x2000010u,
  0x3000100u,0x290200u,0x10100001u,0x1000002u,0xc000u,0x0u,0x4000000u,0x20000u,
  0x10001u,0x1000000u,0x50400004u,0x108120u,0x1000000u,0x0u,0x2800000u,0x0u,
  0x8100020u,0x0u,0x20880000u,0x800u,0x80u,0x100000u,0x90200018u,0x20000u,
  0x20u,0x840808u,0x2800u,0x104000u,0x8000000u,0x0u,0x0u,0x110020u,
  0x1000000u,0x0u,0x1u,0x0u,0x0u,0x0u,0x20400040u,0x20100000u,
  0x140200u,0x800u,0x0u,0x404000u,0x0u,0x0u,0x1000401u,0x40000000u,
  0x1003000u,0x80u,0x10001000u,0x20880010u,0x10007u,0x100000u,0xc00010u,0x400060u,
  0x8u,0x4002u,0x20200800u,0x0u,0x410000u,0x60u,0x10001800u,0x4u,
  0x10000u,0x8000000u,0x20u,0x0u,0x0u,0x90002400u,0x1008u,0x180000cu,
  0xa00000u,0x0u,0x80400u,0x3001u,0x2020u,0x4000000u,0x80000000u,0x0u,
  0x100004u,0x400u,0x1000000u,0x11402400u,0x10100u,0x1000002u,0x8200u,0x200u,
  0x840u,0x20u,0x80080u,0x21001u,0x2820u,0x800222u,0x200000u,0x10010000u,
  0x220080u,0x2u,0x0u,0x8000000u,0x1000u,0x0u,0x2201000u,0x4000090u,
  0x0u,0x10000404u,0x30006000u,0x400002u,0x0u,0x44020u,0x8000000u,0x4600u,
  0x2800008u,0x4000000u,0x4000040u,0x42000000u,0x40002u,0x200u,0x200u,0x0u,
  0x10000u,0x0u,0x890000u,0x800800u,0x14000u,0x4000000u,0x40401000u,0x80u,
  0x400u,0x21200u,0x0u,0x84100000u,0x0u,0xa0004000u,0x10u,0x10600000u,
  0x40000000u,0x0u,0x1000u,0x2000000u,0x40040u,0x4000008u,0x0u,0x800040u,
  0x80020000u,0x80080014u,0x4000000u,0x610u,0x88000u,0x400000u,0x2008u,0x40u,
  0x104000u,0x50080u,0x20000u,0x2u,0x100u,0x104000u,0x0u,0x42084u,
  0x10000000u,0x10u,0x80000008u,0x4u,0x0u,0x10100000u,0x45040200u,0x10000u,
  0x10000044u,0x1008000u,0x10000u,0x10040u,0x800u,0x3001004u,0x4000201u,0x0u,
  0x20400000u,0x20000808u,0x1u,0x20u,0x20000080u,0x1000880u,0x18u,0x804u,
  0x0u,0x8000u,0x1u,0x20008000u,0x20000000u,0x8010u,0x4000000u,0x10000u,
  0x0u,0x88020u,0x0u,0x0u,0x1008u,0x40000840u,0x80014u,0x0u,
  0x40000200u,0x200000u,0x1104u,0x400u,0x4000400u,0x140400u,0x0u,0x11004000u,
  0x28000200u,0x10u,0x2005080u,0x2004u,0x0u,0x2000u,0x80040u,0x400020u,
  0xa4000u,0x200800u,0x80000020u,0x200000u,0x10000000u,0x2000020u,0xc400010u,0x70802000u,
  0x200004u,0x20000000u,0xa0000u,0x10000200u,0x58002000u,0x80000000u,0x200008u,0x406300u,
  0x8200u,0x29000600u,0x40000u,0x400000u,0x2804400u,0x1002008u,0x2000u,0x50u,
  0x0u,0x20u,0x20a0010u,0x0u,0x10001000u,0x8002u,0x50u,0x10000u,
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
