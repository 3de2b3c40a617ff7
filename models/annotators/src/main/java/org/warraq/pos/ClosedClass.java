// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

/**
 * A closed class of Arabic words, with its members as forms (alef without hamza). The tags of the
 * treebank do not tell these classes apart: بين is a noun there, and the subordinator أن has the
 * tag of the preposition في. A word can be in several classes; its neighbours then decide.
 *
 * @see <a href="https://universaldependencies.org/ar/">Universal Dependencies for Arabic</a>
 */
// Ordinals are safe: see UposFeatures.
@SuppressWarnings("EnumOrdinal")
enum ClosedClass {
  /** Prepositions proper, with the spelling that they have before a pronoun. */
  PREPOSITION("في من على علي الى الي عن مع ب ل ك حتى منذ مذ خلا عدا لدى لدي لدن"),

  /** Nouns of place, time and manner that serve as prepositions. */
  PREPOSITIONAL_NOUN(
      "بين بعد قبل خلال عند تحت فوق امام وراء خلف حول ضد دون عبر نحو حسب وفق وفقا اثر عقب حيال ازاء"
          + " تجاه ضمن وسط قرب جراء رغم طوال طيلة اثناء داخل خارج قبالة صوب ابان غداة عشية مقابل قبيل"
          + " بعيد تلقاء نظير لقاء فور جانب مثل امثال نتيجة اسفل اعلى حوالى حوالي قرابة زهاء بدلا"
          + " فضلا علاوة نظرا طبقا تبعا"),

  /** Words that make a clause the complement of a verb. */
  COMPLEMENTIZER("ان كان كانما كي الا"),

  /** Words that begin an adverbial clause. */
  CLAUSE_LINKER(
      "حينما بينما اذا اذ حيث لما كلما لو لولا ريثما طالما اينما مهما كما فيما انما حين لكن"),

  /** كان, which marks tense, and the negation ليس. */
  AUXILIARY(
      "كان كانت كانوا كنت كنا كن كنتم كانا كانتا يكون تكون يكن تكن يكونوا تكونوا يكونا تكونا اكون"
          + " نكون اكن نكن ليس ليست ليسوا لست لسنا"),

  /** Words that are adverbs in most sentences. */
  ADVERB(
      "هنا هناك هنالك ثمة الان امس غدا اليوم ربما قط ابدا دوما دائما ايضا جدا فقط فحسب معا هكذا"
          + " حينئذ عندئذ انذاك حينذاك مرارا تارة احيانا غالبا عادة حاليا سابقا لاحقا مؤخرا مجددا"
          + " تقريبا طبعا فعلا حقا قريبا خصوصا مباشرة فورا سريعا عموما تماما كليا جزئيا بتاتا مطلقا"
          + " البتة سويا تدريجيا فجاة حتما مبدئيا نهائيا اخيرا اولا ثانيا ثالثا مثلا سوية علانية سرا"
          + " كثيرا قليلا نادرا كيف اين متى لماذا"),

  /** Quantifiers and the like, which come before a genitive. */
  QUANTIFIER(
      "كل بعض جميع كافة معظم اغلب غالبية احدى احد عدة بضع بضعة سائر كلا كلتا كلي اي اية شبه بقية"
          + " مختلف شتى اغلبية"),

  /** Personal, demonstrative, relative and interrogative pronouns. */
  PRONOUN(
      "هو هي هم هما هن انا نحن انت انتم ه ها كم ني نا ي كما كن هذا هذه ذلك تلك هذان هاتان هذين"
          + " هاتين هؤلاء اولئك ذاك الذي التي الذين اللذان اللذين اللتان اللتين اللواتي من ما ماذا"),

  NEGATION("لا لم لن غير ليس ما"),

  /** Particles of tense, question, call, exception, wish and answer. */
  PARTICLE("قد لقد سوف س هل ا اما الا سوى يا ايها ايتها ليت لعل عسى كلا نعم اجل"),

  CONJUNCTION("و او ام بل ثم ف حتى لكن اما");

  private final String members;

  ClosedClass(String members) {
    this.members = members;
  }

  /** For each form of a lexicon, the classes that it is in: bit {@code c} stands for ordinal c. */
  static int[] sets(TaggerLexicon lexicon) {
    int[] sets = new int[lexicon.unknown() + 1];
    for (ClosedClass closedClass : values()) {
      for (String member : closedClass.members.split(" ", -1)) {
        sets[lexicon.number(member)] |= 1 << closedClass.ordinal();
      }
    }
    sets[lexicon.unknown()] = 0;
    return sets;
  }
}
