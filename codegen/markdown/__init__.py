"""Reads the layout of a page in GitHub Flavored Markdown: headings, lines of text and tables.

``read_document`` alone calls the Markdown parser.
"""

from codegen.markdown.document import BLANKS, EXCERPT, Block, Document, Heading, Table
from codegen.markdown.reader import read_document

__all__ = ["BLANKS", "EXCERPT", "Block", "Document", "Heading", "Table", "read_document"]
