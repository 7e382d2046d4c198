-- demo.sql: what `make demo` shows of build/demo/news.sqlite
.headers on
.mode column
.print
.print Articles
select title, author, published from articles order by id;
.print
.print Sections
select a.title as article, s.title as section, count(*) as sentences
  from sections s join articles a on a.id = s.article join sentences t on t.section = s.id
  group by s.id order by a.id, min(t.rowid);
.print
.print A few quantities, each with its sentence
select q.value, q.unit, q.surface, substr(t.text, 1, 56) || iif(length(t.text) > 56, '…', '') as sentence
  from quantities q join sentences t on t.id = q.sentence where q.rowid % 5 = 1 limit 12;
.print
.print Who said what
select q.speaker, substr(q.text, 1, 56) || iif(length(q.text) > 56, '…', '') as said, q.words from quotes q;
.print
.print The rows are in build/demo/news.sqlite and, as JSON lines, in build/demo/news.jsonl
