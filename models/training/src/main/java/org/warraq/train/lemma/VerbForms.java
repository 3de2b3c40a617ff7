// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import static org.warraq.lemma.FormState.ABSOLUTE;
import static org.warraq.lemma.FormState.FREE;
import static org.warraq.lemma.FormState.JUSSIVE;
import static org.warraq.lemma.FormState.SUFFIXED;
import static org.warraq.train.lemma.Spelling.cut;
import static org.warraq.train.lemma.Spelling.plain;

import org.warraq.lemma.Diacritics;
import org.warraq.lemma.FormState;

/** Conjugation of verbs, as it is seen in letters. */
final class VerbForms {
  private static final String THIRD = "|Person=3";
  private static final String SECOND = "|Person=2";

  private final FormSink sink;

  VerbForms(FormSink sink) {
    this.sink = sink;
  }

  /**
   * Adds the perfect.
   *
   * @param third third person masculine singular, without its last vowel: قَال
   * @param beforeConsonant the stem before a consonant: قُل; null if it is the same
   * @param passive whether the forms are passive
   * @param weakW whether a final alef stands for w: دعا, دعوت
   */
  void perfect(String third, String beforeConsonant, boolean passive, boolean weakW) {
    Endings out = new Endings("Perf", passive);
    String form = plain(third);
    String stem = form;
    String consonant = beforeConsonant == null ? form : plain(beforeConsonant);
    if (form.endsWith("ى") || form.endsWith("ا")) {
      stem = cut(form, 1);
      consonant = stem + (weakW ? "و" : "ي");
      out.add(form, "Masc", "Sing", THIRD, form.endsWith("ى") ? ABSOLUTE : FREE);
      out.add(stem + "ا", "Masc", "Sing", THIRD, SUFFIXED);
      out.add(stem + "ت", "Fem", "Sing", THIRD, FREE);
      out.add(stem + "تا", "Fem", "Dual", THIRD, FREE);
      out.add(consonant + "ا", "Masc", "Dual", THIRD, FREE);
    } else {
      out.add(form, "Masc", "Sing", THIRD, FREE);
      out.add(form + "ت", "Fem", "Sing", THIRD, FREE);
      out.add(form + "تا", "Fem", "Dual", THIRD, FREE);
      out.add(withAlef(form), "Masc", "Dual", THIRD, FREE);
      if (Spelling.endsInLongI(third)) {
        stem = cut(form, 1);
        consonant = form;
      }
    }
    plural(out, stem, THIRD);
    out.add(joined(consonant, "ن"), "Fem", "Plur", THIRD, FREE);
    out.add(joined(consonant, "ت"), null, "Sing", "|Person=1", FREE);
    out.add(joined(consonant, "نا"), null, "Plur", "|Person=1", FREE);
    if (!passive) {
      out.add(joined(consonant, "ت"), "Masc", "Sing", SECOND, FREE);
      out.add(joined(consonant, "تم"), "Masc", "Plur", SECOND, FREE);
      out.add(joined(consonant, "تما"), null, "Dual", SECOND, FREE);
      out.add(joined(consonant, "تن"), "Fem", "Plur", SECOND, FREE);
    }
  }

  private static void plural(Endings out, String stem, String person) {
    out.add(stem + "وا", "Masc", "Plur", person, ABSOLUTE);
    out.add(stem + "و", "Masc", "Plur", person, SUFFIXED);
    if (stem.endsWith("أ") || stem.endsWith("ء")) {
      String seat = cut(stem, 1) + "ؤ";
      out.add(seat + "وا", "Masc", "Plur", person, ABSOLUTE);
      out.add(seat + "و", "Masc", "Plur", person, SUFFIXED);
    }
  }

  /**
   * Adds the imperfect in all moods.
   *
   * @param third third person masculine singular, without its last vowel: يَقُول
   * @param jussive the stem of the jussive, with its prefix: يَقُل; null if it is the same
   * @param passive whether the forms are passive
   */
  void imperfect(String third, String jussive, boolean passive) {
    Endings out = new Endings("Imp", passive);
    String body = plain(third).substring(1);
    String shortBody = jussive == null ? body : plain(jussive).substring(1);
    String stem = body;
    String dual = body;
    String feminine = shortBody;
    if (body.endsWith("ى") || body.endsWith("ا")) {
      stem = cut(body, 1);
      shortBody = stem;
      dual = stem + "ي";
      feminine = stem + "ي";
      allPrefixes(out, stem + "ا", SUFFIXED);
    } else if (Spelling.endsInLongI(third) || third.endsWith(Diacritics.DAMMA + "و")) {
      stem = cut(body, 1);
      shortBody = stem;
      feminine = body;
    }
    allPrefixes(out, body, body.endsWith("ى") ? ABSOLUTE : FREE);
    if (!shortBody.equals(body)) {
      allPrefixes(out, shortBody, JUSSIVE);
    }
    if (body.endsWith("أ") || body.endsWith("ء")) {
      allPrefixes(out, cut(body, 1) + "ؤ", SUFFIXED);
      allPrefixes(out, cut(body, 1) + "ئ", SUFFIXED);
    }
    imperfectPlural(out, stem);
    out.add("ي" + withAlef(dual) + "ن", "Masc", "Dual", THIRD, ABSOLUTE);
    out.add("ي" + withAlef(dual), "Masc", "Dual", THIRD, FREE);
    out.add("ت" + withAlef(dual) + "ن", "Fem", "Dual", THIRD, ABSOLUTE);
    out.add("ت" + withAlef(dual), "Fem", "Dual", THIRD, FREE);
    out.add("ي" + joined(feminine, "ن"), "Fem", "Plur", THIRD, FREE);
    if (!passive) {
      String seat = stem.endsWith("أ") || stem.endsWith("ء") ? cut(stem, 1) + "ئ" : stem;
      out.add("ت" + seat + "ين", "Fem", "Sing", SECOND, ABSOLUTE);
      out.add("ت" + seat + "ي", "Fem", "Sing", SECOND, FREE);
    }
  }

  private static void imperfectPlural(Endings out, String stem) {
    for (String seat : seats(stem)) {
      out.add("ي" + seat + "ون", "Masc", "Plur", THIRD, FREE);
      out.add("ت" + seat + "ون", "Masc", "Plur", SECOND, FREE);
    }
    plural(out, "ي" + stem, THIRD);
    plural(out, "ت" + stem, SECOND);
  }

  private static String[] seats(String stem) {
    return stem.endsWith("أ") || stem.endsWith("ء")
        ? new String[] {stem, cut(stem, 1) + "ؤ", cut(stem, 1) + "ئ"}
        : new String[] {stem};
  }

  private static void allPrefixes(Endings out, String body, FormState state) {
    out.add("ي" + body, "Masc", "Sing", THIRD, state);
    out.add("ت" + body, "Fem", "Sing", THIRD, state);
    out.add("ت" + body, "Masc", "Sing", SECOND, state);
    out.add("ن" + body, null, "Plur", "|Person=1", state);
    if (body.startsWith("أ")) {
      out.add("آ" + body.substring(1), null, "Sing", "|Person=1", state);
    } else {
      out.add("أ" + body, null, "Sing", "|Person=1", state);
      if (body.startsWith("ؤ")) {
        out.add("أو" + body.substring(1), null, "Sing", "|Person=1", state);
      }
    }
  }

  /**
   * Adds the imperative.
   *
   * @param imperfect third person masculine singular: يَكتُب
   * @param jussive as for {@link #imperfect}
   * @param formFour whether the verb is of form IV, whose imperative begins with a hamza
   */
  void imperative(String imperfect, String jussive, boolean formFour) {
    String whole = plain(imperfect).substring(1);
    boolean weak =
        whole.endsWith("ى")
            || Spelling.endsInLongI(imperfect)
            || imperfect.endsWith(Diacritics.DAMMA + "و");
    String stem = weak ? cut(whole, 1) : whole;
    String alone = jussive == null ? stem : plain(jussive).substring(1);
    boolean cluster = startsWithCluster(imperfect);
    boolean clusterAlone = jussive == null ? cluster : startsWithCluster(jussive);
    String prefix = formFour ? "أ" : cluster ? "ا" : "";
    String prefixAlone = formFour ? "أ" : clusterAlone ? "ا" : "";
    imperativeEndings(prefixAlone + alone, prefix + stem);
  }

  /** Adds the imperative whose masculine singular the lexicon lists: خُذ. */
  void imperative(String listed) {
    imperativeEndings(plain(listed), plain(listed));
  }

  private void imperativeEndings(String alone, String stem) {
    command(alone, "Masc", "Sing", FREE);
    command(stem + "ي", "Fem", "Sing", FREE);
    command(stem + "وا", "Masc", "Plur", ABSOLUTE);
    command(stem + "و", "Masc", "Plur", SUFFIXED);
  }

  private void command(String form, String gender, String number, FormState state) {
    String features = "Gender=" + gender + "|Mood=Imp|Number=" + number + "|Person=2|Voice=Act";
    sink.add(form, new Cell("verb-command", features, state));
  }

  /** Whether two consonants follow the vowel of an imperfect's prefix. */
  private static boolean startsWithCluster(String imperfect) {
    return imperfect.length() > 3 && !Diacritics.is(imperfect.charAt(3));
  }

  private static String withAlef(String stem) {
    return stem.endsWith("أ") ? cut(stem, 1) + "آ" : stem + "ا";
  }

  /** Joins a stem and a suffix; equal consonants between them are written once: كنّا. */
  private static String joined(String stem, String suffix) {
    return !stem.isEmpty() && stem.charAt(stem.length() - 1) == suffix.charAt(0)
        ? stem + suffix.substring(1)
        : stem + suffix;
  }

  /** Adds forms of one aspect and voice. */
  private final class Endings {
    private final String aspect;
    private final boolean passive;

    Endings(String aspect, boolean passive) {
      this.aspect = aspect;
      this.passive = passive;
    }

    void add(String form, String gender, String number, String person, FormState state) {
      String features =
          "Aspect="
              + aspect
              + (gender == null ? "" : "|Gender=" + gender)
              + "|Number="
              + number
              + person
              + (passive ? "|Voice=Pass" : "|Voice=Act");
      sink.add(form, new Cell("verb-" + aspect + (passive ? "-passive" : ""), features, state));
    }
  }
}
