"""names.py: speed of spaCy's names on a text, one thread: names.py MODEL_FOLDER TEXT [BYTES]
What its tagger of names needs and no more (tok2vec, ner); documents of about 4 KB, cut at blank lines."""
import sys
import time

import spacy

CHUNK = 4096


def documents(text):
    start = 0
    while start < len(text):
        end = text.find("\n\n", start + CHUNK)
        end = len(text) if end < 0 else end + 2
        yield text[start:end]
        start = end


model = spacy.load(sys.argv[1], exclude=["tagger", "parser", "senter", "attribute_ruler", "lemmatizer"])
text = open(sys.argv[2], encoding="utf-8").read()[: int(sys.argv[3]) if len(sys.argv) > 3 else 300000]
list(model.pipe([text[:CHUNK]]))
start = time.process_time()
tokens = names = 0
for doc in model.pipe(documents(text)):
    tokens += len(doc)
    names += len(doc.ents)
took = time.process_time() - start
print(f"  spaCy {spacy.__version__} {model.meta['name']} {model.meta['version']}: {tokens / took / 1e6:.4f} M tokens/s of names alone, {names} names in {len(text) / 1e6:.1f} MB")
