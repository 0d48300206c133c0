### Words explained: on the question screen and in a list of their own.

glossary-title = Words explained
glossary-lead = Words that the questions use, in plain language. On a question, words with a dotted line open their meaning.
glossary-find = Find a word
glossary-count = { $count ->
    [one] 1 word
   *[other] { $count } words
}
# $term is the word.
glossary-meaning = Meaning of "{ $term }"
glossary-close = Close
glossary-all = All words explained
