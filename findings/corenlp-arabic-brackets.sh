#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finding: in CoreNLP's Arabic pipeline a bracket is tagged as a word. The tagger has learned brackets as the
# treebank writes them, -LRB- and -RRB-, which it tags PUNC. The Arabic tokenizer, unlike the English one, leaves
# ( and ) as they are, and these are unknown words to the tagger.
#
# Who filters punctuation by tag keeps the brackets, and who counts nouns or verbs counts them in.
#
# Runs CoreNLP alone. Needs JDK 17 and Maven; fetches about 300 MB unless they are in the local repository.
set -euo pipefail
version=4.5.10
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() {
  mvn --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
    -Dartifact="$1" -DoutputDirectory="$work"
}
fetch "edu.stanford.nlp:stanford-corenlp:$version"
fetch "edu.stanford.nlp:stanford-corenlp:$version:jar:models-arabic"

# tags TEXT: the tokens of one sentence with their tags
tags() {
  echo "$1" >"$work/text.txt"
  java -Xmx1g -cp "$work/*" edu.stanford.nlp.pipeline.StanfordCoreNLP -props arabic \
    -annotators tokenize,ssplit,pos -outputFormat text -file "$work/text.txt" -outputDirectory "$work" 2>/dev/null
  sed -n 's/.*Text=\([^ ]*\) .*PartOfSpeech=\([^] ]*\).*/\1\/\2/p' "$work/text.txt.out" | paste -sd ' ' -
}
round=$(tags 'وصل الفريق ( ليلا ) إلى المدينة .')
treebank=$(tags 'وصل الفريق -LRB- ليلا -RRB- إلى المدينة .')
echo "CoreNLP $version, Arabic pipeline:"
echo "  $round"
echo "  $treebank"
expected='وصل/VBD الفريق/DTNN (/NN ليلا/NN )/NN الى/IN المدينة/DTNN ./PUNC'
[[ $round == "$expected" ]] || { echo "changed; until now: $expected" >&2; exit 1; }
[[ $treebank == *-LRB-/PUNC*-RRB-/PUNC* ]] || { echo "changed; until now -LRB- and -RRB- were PUNC" >&2; exit 1; }
