#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finding: CoreNLP's Arabic segmenter cuts many nouns that hasty or Egyptian spelling ends with ه instead of ة, as if
# the ه were the pronoun "his": الجامعه (الجامعة, the university) becomes الجامع+ه. It does so after the article ال,
# too, where Arabic grammar allows no pronoun, and where the spelling is therefore not ambiguous.
#
# Who counts words, or looks for names, in such texts finds another word (الجامع, the mosque) and invented pronouns.
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

# segments TEXT: the segments of one sentence
segments() {
  echo "$1" >"$work/text.txt"
  java -Xmx1g -cp "$work/*" edu.stanford.nlp.pipeline.StanfordCoreNLP -props arabic \
    -annotators tokenize,ssplit -outputFormat text -file "$work/text.txt" -outputDirectory "$work" 2>/dev/null
  sed -n 's/.*Text=\([^] ]*\).*/\1/p' "$work/text.txt.out" | paste -sd ' ' -
}
usual=$(segments 'أعلنت الحكومة أن الجامعة تفتح المكتبة للطالبة الجديدة .')
loose=$(segments 'أعلنت الحكومه أن الجامعه تفتح المكتبه للطالبه الجديده .')
echo "CoreNLP $version, Arabic pipeline:"
echo "  $usual"
echo "  $loose"
expected='اعلنت الحكوم ه ان الجامع ه تفتح المكتبه ل الطالب ه الجديد ه .'
whole='اعلنت الحكومة ان الجامعة تفتح المكتبة ل الطالبة الجديدة .'
[[ $usual == "$whole" ]] || { echo "changed; until now: $whole" >&2; exit 1; }
[[ $loose == "$expected" ]] || { echo "changed; until now: $expected" >&2; exit 1; }
