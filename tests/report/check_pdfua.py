"""Runs pdfua's checks on the files named, and prints every finding and every rule that could not be run.

pdfua 0.1.3 asks an array whether it is a number in a way that pikepdf 10 answers with an error, so that the rule about empty
headings would be skipped wherever a heading has two parts. Here it is asked in a way that works."""

import sys

import pikepdf
import pdfua.document
import pdfua.rules.structure
from pdfua import cli

ask = pdfua.document.as_integer


def as_integer(value):
    return None if isinstance(value, (pikepdf.Array, pikepdf.Dictionary)) else ask(value)


pdfua.document.as_integer = as_integer
pdfua.rules.structure.as_integer = as_integer
sys.exit(cli.main(["check", *sys.argv[1:]]))
