#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finding: CoreNLP's Arabic segmenter shortens numbers. Three or more equal characters in a row become one,
# which is meant for drawn-out words (جمييييل), but it is done to digits and Latin letters, too: the year 2000
# becomes 20, and 1,000,000 becomes 1,0,0. The token's text is wrong, not only a normalised form beside it.
#
# Who counts years or amounts in the tokens of CoreNLP's Arabic pipeline counts wrong numbers.
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

echo 'دفع 1,000,000 دينار سنة 2000 عبر www.example.org لشراء 555 كتابا جميييلا .' >"$work/text.txt"
java -Xmx1g -cp "$work/*" edu.stanford.nlp.pipeline.StanfordCoreNLP -props arabic \
  -annotators tokenize,ssplit -outputFormat text -file "$work/text.txt" -outputDirectory "$work" 2>/dev/null
seen=$(grep -o 'Text=[^ ]*' "$work/text.txt.out" | sed 's/^Text=//' | paste -sd ' ' -)
expected='دفع 1,0,0 دينار سنة 20 عبر w.example.org ل شراء 5 كتابا جميلا .'

echo "CoreNLP $version, tokens of: $(<"$work/text.txt")"
echo "  $seen"
[[ $seen == "$expected" ]] || { echo "changed; until now: $expected" >&2; exit 1; }
