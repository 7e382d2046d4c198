# quantulum.py: seconds that quantulum3 takes for the paragraphs of a file
import sys
import time
from quantulum3 import parser

paragraphs = open(sys.argv[1], encoding="utf-8").read().split("\n\n")
parser.parse("5 km")                    # its tables are loaded with the first text
start = time.process_time()
for text in paragraphs:
    parser.parse(text)
print(time.process_time() - start)
