/* alias.c: which names of a text mean the same */
#include "tag/entity/alias.h"

#include "tag/entity/alias_gap.h"
#include "tag/entity/alias_name.h"

/* A name, once for all mentions that have the same words and group. */
typedef struct form {
  uint64_t key;
  uint32_t word, words;                /* in joining.words, without titles and "Ltd" */
  uint32_t first;                      /* its first mention */
  uint32_t up;                         /* towards the form that stands for the joined ones */
  uint32_t next;                       /* with the same slot; WR_NONE */
  uint8_t group;
  bool aside;                          /* only another name of the one before it */
} form;

/* A word or an acronym of a form, among those with the same slot. */
typedef struct posting {
  uint64_t hash;
  uint32_t form, next;
} posting;

typedef struct joining {
  const char *s;
  wr_mention *mentions;
  uint32_t n;
  wr_array words, forms, postings;     /* wr_alias_word, form, posting */
  wr_array form_slots, word_slots;     /* uint32_t each */
  uint32_t mask;
} joining;

static form *form_at (const joining *j, uint32_t i) {
  return (form *) j->forms.at + i;
}

static const wr_alias_word *words_of (const joining *j, const form *f) {
  return (const wr_alias_word *) j->words.at + f->word;
}

static uint32_t *slot_of (const wr_array *slots, uint32_t mask, uint64_t hash) {
  return (uint32_t *) slots->at + ((hash ^ hash >> 32) & mask);
}

/* --- joined forms: a forest whose roots are the earliest */

static uint32_t root (const joining *j, uint32_t i) {
  while (form_at(j, i)->up != i) {
    form *f = form_at(j, i);
    f->up = form_at(j, f->up)->up;
    i = f->up;
  }
  return i;
}

static void join (const joining *j, uint32_t a, uint32_t b) {
  a = root(j, a);
  b = root(j, b);
  if (a < b) form_at(j, b)->up = a;
  else form_at(j, a)->up = b;
}

/* --- from mentions to forms */

static bool has_plural (uint8_t group) {
  return group == WR_ALIAS_ORGANIZATION || group == WR_ALIAS_PEOPLE || group == WR_ALIAS_OTHER;
}

static uint64_t key_of (const joining *j, const form *f) {
  const wr_alias_word *w = words_of(j, f);
  uint64_t key = f->group;
  for (uint32_t i = 0; i < f->words; i++) {
    bool stem = i + 1 == f->words && has_plural(f->group);
    key = wr_hash(stem ? &w[i].stem : &w[i].hash, sizeof w->hash, key);
  }
  return key;
}

/* Leaves out titles at the head of a person's name and "Ltd" at the end of an organisation's. */
static void strip (const joining *j, form *f) {
  while (f->group == WR_ALIAS_PERSON && f->words > 1 &&
      (words_of(j, f)->flags & WR_ALIAS_HONOR)) {
    f->word++;
    f->words--;
  }
  while (f->group == WR_ALIAS_ORGANIZATION && f->words > 1 &&
      (words_of(j, f)[f->words - 1].flags & WR_ALIAS_COMPANY)) f->words--;
}

static uint32_t find_form (const joining *j, const form *f) {
  uint32_t i = *slot_of(&j->form_slots, j->mask, f->key);
  while (i != WR_NONE && (form_at(j, i)->key != f->key || form_at(j, i)->group != f->group))
    i = form_at(j, i)->next;
  return i;
}

static bool read_form (joining *j, uint32_t mention) {
  wr_mention *m = &j->mentions[mention];
  wr_slice name = {j->s + m->text.start, m->text.end - m->text.start};
  form f = {.word = j->words.n, .first = mention, .up = j->forms.n, .group = m->group};
  uint32_t before = j->words.n;
  f.words = wr_alias_read(name, &j->words);
  if (f.words == WR_NONE) return false;
  strip(j, &f);
  uint32_t country = m->group == WR_ALIAS_PLACE ? wr_alias_country(name) : 0;
  f.key = country ? country : key_of(j, &f);
  m->entity = find_form(j, &f);
  if (m->entity != WR_NONE) {
    j->words.n = before;
    return true;
  }
  form *made = wr_array_push(&j->forms, sizeof *made);
  if (!made) return false;
  uint32_t *slot = slot_of(&j->form_slots, j->mask, f.key);
  f.next = *slot;
  *made = f;
  *slot = m->entity = j->forms.n - 1;
  return true;
}

/* --- the index of words and acronyms */

static bool post (joining *j, uint64_t hash, uint32_t of) {
  posting *p = wr_array_push(&j->postings, sizeof *p);
  if (!p) return false;
  uint32_t *slot = slot_of(&j->word_slots, j->mask, hash);
  *p = (posting) {hash, of, *slot};
  *slot = j->postings.n - 1;
  return true;
}

/* "G7", "DMZ": one word, mostly capitals; its capitals and digits.  0: it is none. */
static uint64_t acronym_of (const wr_alias_word *w, uint32_t n) {
  if (n != 1 || w->letters < 2 || w->letters > 8 || w->capitals < 2) return 0;
  return 2 * w->capitals > w->letters ? w->acronym : 0;
}

/* What a long name may be called: by the letters of its great words, and of all. */
static void acronyms_of (const wr_alias_word *w, uint32_t n, uint64_t *great, uint64_t *all) {
  *great = *all = WR_ALIAS_ACRONYM;
  for (uint32_t k = 0; k < n; k++) {
    if (w[k].upper && !(w[k].flags & WR_ALIAS_LINK)) *great = wr_alias_letter(*great, w[k].first);
    *all = wr_alias_letter(*all, w[k].first);
  }
}

static bool post_acronyms (joining *j, uint32_t i) {
  const form *f = form_at(j, i);
  uint64_t great, all;
  if (f->words < 2) return true;
  acronyms_of(words_of(j, f), f->words, &great, &all);
  return post(j, great, i) && (great == all || post(j, all, i));
}

static bool post_form (joining *j, uint32_t i) {
  for (uint32_t k = 0; k < form_at(j, i)->words; k++)
    if (!post(j, words_of(j, form_at(j, i))[k].hash, i)) return false;
  return post_acronyms(j, i);
}

/* "US" beside "University of Wexcombe": it names a country that the longer one does not. */
static bool names_other (const joining *j, uint32_t brief, uint32_t whole) {
  wr_span a = j->mentions[form_at(j, brief)->first].text;
  wr_span b = j->mentions[form_at(j, whole)->first].text;
  uint32_t country = wr_alias_country((wr_slice) {j->s + a.start, a.end - a.start});
  return country && country != wr_alias_country((wr_slice) {j->s + b.start, b.end - b.start});
}

/* The earliest form that the acronym may stand for. */
static uint32_t acronym_for (const joining *j, uint32_t i, uint64_t acronym) {
  uint32_t found = WR_NONE;
  uint32_t p = *slot_of(&j->word_slots, j->mask, acronym);
  for (; p != WR_NONE; p = ((posting *) j->postings.at)[p].next) {
    const posting *at = (const posting *) j->postings.at + p;
    bool same = at->hash == acronym && at->form != i &&
        form_at(j, at->form)->group == form_at(j, i)->group;
    if (same && !names_other(j, i, at->form)) found = at->form;
  }
  return found;
}

/* Mentions of one entry of a list. */
static bool join_keyed (joining *j, uint32_t mention) {
  const wr_mention *m = &j->mentions[mention];
  if (!m->key) return true;
  uint64_t hash = wr_hash(&m->key, sizeof m->key, WR_ALIAS_ACRONYM);
  uint32_t p = *slot_of(&j->word_slots, j->mask, hash);
  while (p != WR_NONE && ((posting *) j->postings.at)[p].hash != hash)
    p = ((posting *) j->postings.at)[p].next;
  if (p == WR_NONE) return post(j, hash, m->entity);
  join(j, m->entity, ((posting *) j->postings.at)[p].form);
  return true;
}

/* --- parts of names */

enum { SAME, LAST, FIRST, ANY, NICK, NOT };    /* how well a shorter name fits a longer one */

static bool fits (const wr_alias_word *x, const wr_alias_word *y) {
  return x->hash == y->hash || (x->letters == 1 && x->first == y->first) ||
      (y->letters == 1 && x->first == y->first);
}

static int fits_person_word (const wr_alias_word *x, const wr_alias_word *y, uint32_t n) {
  if (n < 2) return NOT;
  if (x->hash == y[n - 1].hash) return LAST;
  if (n > 2 && (y[n - 1].flags & WR_ALIAS_JUNIOR) && x->hash == y[n - 2].hash) return LAST;
  if (x->hash == y[0].hash) return FIRST;
  for (uint32_t i = 1; i + 1 < n; i++)
    if (x->letters > 2 && x->hash == y[i].hash) return ANY;
  return NOT;
}

/* How many of the first n words of a stand in b, in order, initials for names; *whole: how many
   of them are written out in both. */
static uint32_t words_in_order (const wr_alias_word *a, uint32_t n, const wr_alias_word *b,
                                uint32_t m, uint32_t *whole) {
  uint32_t k = 0, i = 0;
  for (*whole = 0; i < n; i++, k++) {
    while (k < m && !fits(&a[i], &b[k])) k++;
    if (k >= m) break;
    *whole += a[i].hash == b[k].hash;
  }
  return i;
}

/* The last words equal and those before in order, or all in order and two of them written out. */
static int fits_person (const wr_alias_word *a, uint32_t n, const wr_alias_word *b, uint32_t m) {
  uint32_t whole;
  if (n == 1) return fits_person_word(a, b, m);
  if (m < n) return NOT;
  bool last = a[n - 1].hash == b[m - 1].hash;
  if (last && words_in_order(a, n - 1, b, m - 1, &whole) == n - 1) return LAST;
  if (words_in_order(a, n, b, m, &whole) == n && whole > 1) return LAST;
  bool nick = n == 2 && a[1].hash == b[m - 1].hash && a[0].head && a[0].head == b[0].head;
  return nick ? NICK : NOT;
}

static bool same_words (const wr_alias_word *a, const wr_alias_word *b, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if (a[i].hash != b[i].hash) return false;
  return true;
}

/* A head or a tail of a longer name. */
static int fits_thing (const wr_alias_word *a, uint32_t n, const wr_alias_word *b, uint32_t m,
                       int group) {
  if (m <= n || (n == 1 && a->letters < 4)) return NOT;
  bool head = same_words(a, b, n), tail = same_words(a, b + m - n, n);
  if (group == WR_ALIAS_ORGANIZATION)
    return n > 1 ? (head || tail ? FIRST : NOT) : head ? ANY : tail ? NICK : NOT;
  return group == WR_ALIAS_OTHER && n == 1 && tail ? ANY : NOT;
}

/* "Thailand" for "Kingdom of Thailand". */
static int fits_place (const wr_alias_word *a, uint32_t n, const wr_alias_word *b, uint32_t m) {
  if (n == 0 || m < n + 2 || !(b->flags & WR_ALIAS_STATE)) return NOT;
  return same_words(a, b + m - n, n) && (b[m - n - 1].flags & WR_ALIAS_LINK) ? LAST : NOT;
}

static int fit (const joining *j, uint32_t a, uint32_t b) {
  const form *x = form_at(j, a), *y = form_at(j, b);
  if (a == b || x->group != y->group || !x->words || !y->words) return NOT;
  const wr_alias_word *v = words_of(j, x), *w = words_of(j, y);
  if (x->group == WR_ALIAS_PERSON) return fits_person(v, x->words, w, y->words);
  if (x->group == WR_ALIAS_PLACE) return fits_place(v, x->words, w, y->words);
  return fits_thing(v, x->words, w, y->words, x->group);
}

/* The best of the forms that a form may be a part of. */
typedef struct choice {
  int rank;
  uint32_t form;                       /* the one named last before it, else any */
  bool before, one;                    /* one: all are joined already */
} choice;

static void consider (const joining *j, uint32_t i, uint32_t other, choice *c) {
  int rank = fit(j, i, other);
  if (rank == NOT || rank > c->rank) return;
  bool before = form_at(j, other)->first <= form_at(j, i)->first;
  if (rank < c->rank) {
    *c = (choice) {rank, other, before, true};
    return;
  }
  if (root(j, other) != root(j, c->form)) c->one = false;
  bool later = form_at(j, other)->first > form_at(j, c->form)->first;
  if (before && (!c->before || later)) {
    c->form = other;
    c->before = true;
  }
}

static void consider_all (const joining *j, uint32_t i, uint64_t hash, choice *c) {
  uint32_t p = *slot_of(&j->word_slots, j->mask, hash), n = 0;
  for (; p != WR_NONE && n < WR_ALIAS_CANDIDATES; n++) {
    const posting *at = (const posting *) j->postings.at + p;
    if (at->hash == hash) consider(j, i, at->form, c);
    p = at->next;
  }
}

static void join_part (const joining *j, uint32_t i) {
  const form *f = form_at(j, i);
  if (!f->words) return;
  const wr_alias_word *w = words_of(j, f);
  choice c = {.rank = NOT};
  consider_all(j, i, w[f->words - 1].hash, &c);
  if (f->words > 1) consider_all(j, i, w[0].hash, &c);
  if (c.rank == NOT) return;
  if (c.one || (f->group == WR_ALIAS_PERSON && c.before)) join(j, i, c.form);
}

/* --- all of it */

static void join_neighbours (const joining *j, uint32_t i) {
  const wr_mention *a = &j->mentions[i], *b = a + 1;
  if (a->group != b->group) return;
  wr_slice gap = {j->s + a->text.end, b->text.start - a->text.end};
  bool thing = a->group == WR_ALIAS_ORGANIZATION || a->group == WR_ALIAS_OTHER;
  bool closed = a->group == WR_ALIAS_PLACE && j->s[b->text.end] == ')';
  if (!wr_alias_gap(gap, thing, closed) || root(j, a->entity) == root(j, b->entity)) return;
  form_at(j, b->entity)->aside = true;
  join(j, a->entity, b->entity);
}

/* How fully a mention names: by words that are no initials; what a list has says most. */
static uint32_t fullness (const joining *j, uint32_t mention) {
  const form *f = form_at(j, j->mentions[mention].entity);
  uint32_t full = j->mentions[mention].key ? 1u << 30 : 0;
  if (f->aside) return full;
  for (uint32_t i = 0; i < f->words; i++) full += words_of(j, f)[i].letters > 1 ? 3 : 2;
  return full;
}

/* Sets entity and best of each mention; the `next` of a root is its best mention. */
static void tell (const joining *j) {
  for (uint32_t i = 0; i < j->forms.n; i++) form_at(j, i)->next = WR_NONE;
  for (uint32_t i = 0; i < j->n; i++) {
    form *f = form_at(j, root(j, j->mentions[i].entity));
    if (f->next == WR_NONE || fullness(j, i) > fullness(j, f->next)) f->next = i;
  }
  for (uint32_t i = 0; i < j->n; i++)
    j->mentions[i].best = form_at(j, root(j, j->mentions[i].entity))->next;
  for (uint32_t i = 0; i < j->n; i++)
    j->mentions[i].entity = form_at(j, root(j, j->mentions[i].entity))->first;
}

static bool make_slots (joining *j) {
  uint32_t size = 64;
  while (size < 2 * j->n && size < 1u << 30) size *= 2;
  j->mask = size - 1;
  wr_array *both[] = {&j->form_slots, &j->word_slots};
  for (int k = 0; k < 2; k++) {
    if (!wr_array_reserve(both[k], size, sizeof(uint32_t))) return false;
    memset(both[k]->at, 0xFF, size * sizeof(uint32_t));
  }
  return true;
}

static bool run (joining *j) {
  if (!make_slots(j)) return false;
  for (uint32_t i = 0; i < j->n; i++)
    if (!read_form(j, i)) return false;
  for (uint32_t i = 0; i < j->forms.n; i++)
    if (!post_form(j, i)) return false;
  for (uint32_t i = 0; i < j->n; i++)
    if (!join_keyed(j, i)) return false;
  for (uint32_t i = 0; i < j->forms.n; i++) {
    uint64_t acronym = acronym_of(words_of(j, form_at(j, i)), form_at(j, i)->words);
    uint32_t whole = acronym ? acronym_for(j, i, acronym) : WR_NONE;
    if (whole != WR_NONE) join(j, i, whole);
  }
  for (uint32_t i = 0; i + 1 < j->n; i++) join_neighbours(j, i);
  for (uint32_t i = 0; i < j->forms.n; i++) join_part(j, i);
  tell(j);
  return true;
}

bool wr_alias_join (const char *s, wr_mention *mentions, uint32_t n) {
  joining j = {.s = s, .mentions = mentions, .n = n};
  bool fine = n == 0 || run(&j);
  wr_array *all[] = {&j.words, &j.forms, &j.postings, &j.form_slots, &j.word_slots};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) wr_array_free(all[i]);
  return fine;
}
