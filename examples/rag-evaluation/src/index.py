"""Build the BM25 index of the passages."""

import shutil

import bm25s
from bm25s.tokenization import Tokenized

from lines import read_lines
from search import terms


def main() -> None:
    corpus = [terms(chunk["text"]) for chunk in read_lines("data/chunks.jsonl")]
    # Numbered by the alphabet: a set of words has another order in each process.
    numbers = {word: i for i, word in enumerate(sorted({word for text in corpus for word in text}))}
    ids = [[numbers[word] for word in text] for text in corpus]
    index = bm25s.BM25()
    index.index(Tokenized(ids=ids, vocab=numbers), show_progress=False)
    shutil.rmtree("index", ignore_errors=True)
    index.save("index")
    print(f"indexed {len(corpus)} passages")


if __name__ == "__main__":
    main()
