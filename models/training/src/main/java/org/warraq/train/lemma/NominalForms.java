// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import static org.warraq.lemma.FormState.ABSOLUTE;
import static org.warraq.lemma.FormState.CONSTRUCT;
import static org.warraq.lemma.FormState.FREE;
import static org.warraq.lemma.FormState.INDEFINITE;
import static org.warraq.lemma.FormState.SUFFIXED;
import static org.warraq.train.lemma.Spelling.cut;
import static org.warraq.train.lemma.Spelling.plain;

/**
 * Endings of nouns and adjectives: what is before a pronoun, the accusative in -an, duals and sound
 * plurals.
 */
final class NominalForms {
  private final FormSink sink;

  NominalForms(FormSink sink) {
    this.sink = sink;
  }

  /** Adds a singular or a broken plural, as it stands alone, before a pronoun, and in -an. */
  void stem(String vocalized, Cell cell) {
    String form = plain(vocalized);
    sink.add(form, cell.with(FREE));
    if (form.length() < 2) {
      return;
    }
    String head = cut(form, 1);
    switch (form.charAt(form.length() - 1)) {
      case 'ة' -> sink.add(head + "ت", cell.with(SUFFIXED));
      case 'ى' -> sink.add(head + "ا", cell.with(SUFFIXED));
      case 'ا' -> {}
      case 'ء' -> {
        sink.add(head + "ئ", cell.with(SUFFIXED));
        sink.add(head + "ؤ", cell.with(SUFFIXED));
        if (!head.endsWith("ا")) {
          sink.add(form + "ا", cell.with(INDEFINITE));
          sink.add(head + "ئا", cell.with(INDEFINITE));
        }
      }
      case 'أ' -> {
        sink.add(head + "ئ", cell.with(SUFFIXED));
        sink.add(head + "ؤ", cell.with(SUFFIXED));
      }
      case 'ي' -> {
        sink.add(form + "ا", cell.with(INDEFINITE));
        if (Spelling.endsInLongI(vocalized)) {
          sink.add(head, cell.with(INDEFINITE));
        }
      }
      default -> sink.add(form + "ا", cell.with(INDEFINITE));
    }
  }

  /** Adds the dual of a singular. */
  void dual(String vocalized, Cell cell) {
    String form = plain(vocalized);
    String head = form.isEmpty() ? form : cut(form, 1);
    if (form.endsWith("ة")) {
      dualEndings(head + "ت", cell);
    } else if (form.endsWith("ى")) {
      dualEndings(head + "ي", cell);
    } else if (form.endsWith("اء")) {
      dualEndings(head + "و", cell);
      dualEndings(form, cell);
    } else if (form.endsWith("ا")) {
      dualEndings(head + "و", cell);
    } else if (form.endsWith("أ")) {
      sink.add(head + "آن", cell.with(ABSOLUTE));
      sink.add(form + "ين", cell.with(ABSOLUTE));
    } else if (form.endsWith("ء")) {
      dualEndings(form, cell);
      dualEndings(head + "ئ", cell);
    } else {
      dualEndings(form, cell);
    }
  }

  private void dualEndings(String stem, Cell cell) {
    sink.add(stem + "ان", cell.with(ABSOLUTE));
    sink.add(stem + "ين", cell.with(ABSOLUTE));
    sink.add(stem + "ا", cell.with(CONSTRUCT));
    sink.add(stem + "ي", cell.with(CONSTRUCT));
  }

  /** Adds the sound masculine plural of a singular. */
  void soundMasculine(String vocalized, Cell cell) {
    String form = plain(vocalized);
    boolean losesLast = form.endsWith("ى") || Spelling.endsInLongI(vocalized);
    masculineEndings(losesLast ? cut(form, 1) : form, cell);
  }

  private void masculineEndings(String stem, Cell cell) {
    sink.add(stem + "ون", cell.with(ABSOLUTE));
    sink.add(stem + "ين", cell.with(ABSOLUTE));
    sink.add(stem + "و", cell.with(CONSTRUCT));
    sink.add(stem + "ي", cell.with(CONSTRUCT));
  }

  /** Adds the sound feminine plural of a singular. */
  void soundFeminine(String vocalized, Cell cell) {
    String form = plain(vocalized);
    if (form.length() < 2) {
      return;
    }
    Cell free = cell.with(FREE);
    if (form.endsWith("اة")) {
      sink.add(cut(form, 2) + "يات", free);
      sink.add(cut(form, 2) + "وات", free);
    } else if (form.endsWith("ة")) {
      sink.add(cut(form, 1) + "ات", free);
    } else if (form.endsWith("ى")) {
      sink.add(cut(form, 1) + "يات", free);
    } else if (form.endsWith("اء")) {
      sink.add(form + "ات", free);
      sink.add(cut(form, 1) + "وات", free);
    } else if (form.endsWith("ا")) {
      sink.add(form + "ت", free);
      sink.add(form + "وات", free);
    } else if (form.endsWith("أ")) {
      sink.add(cut(form, 1) + "آت", free);
    } else {
      sink.add(form + "ات", free);
    }
  }

  /** Adds a plural that the lexicon lists, with the endings that a plural of its kind takes. */
  void listedPlural(String vocalized, Cell sound, Cell broken) {
    String form = plain(vocalized);
    if (form.endsWith("ون") && form.length() > 3) {
      masculineEndings(cut(form, 2), sound);
    } else if (form.endsWith("ات") && form.length() > 3) {
      sink.add(form, sound.with(FREE));
    } else {
      stem(vocalized, broken);
    }
  }
}
