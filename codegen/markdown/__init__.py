"""Reads the headings, lines of text and tables of a page in GitHub Flavored Markdown.

Only ``read_document`` calls the Markdown parser.
"""

from codegen.markdown.document import BLANKS, EXCERPT, Block, Document, Heading, Table
from codegen.markdown.reader import read_document

__all__ = ["BLANKS", "EXCERPT", "Block", "Document", "Heading", "Table", "read_document"]
