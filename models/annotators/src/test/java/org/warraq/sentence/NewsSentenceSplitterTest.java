// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warraq.sentence.MarkedText.assertSplit;
import static org.warraq.sentence.MarkedText.split;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.Article;

class NewsSentenceSplitterTest {
  @Test
  void versionNamesTheRules() {
    assertEquals("sentences-3", new NewsSentenceSplitter().version());
  }

  @Test
  void titleIsASeparateSentence() {
    Article article =
        Article.of("1", "test", "افتتاح الجسر. والمدينة تحتفل", "افتتح الجسر أمس. وحضر المئات.");
    assertEquals(
        List.of("افتتاح الجسر. والمدينة تحتفل", "افتتح الجسر أمس.", "وحضر المئات."),
        split(article));
  }

  @Test
  void blankTextHasNoSentences() {
    assertEquals(List.of(), split(Article.of("1", "test", "")));
    assertEquals(List.of(), split(Article.of("1", "test", " \u00a0\n\u2003\t\r\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", " \n ", "\u0085", "\u2028", "\u2029"})
  void lineBreaksEndSentences(String lineBreak) {
    assertSplit("توقف المطر‖" + lineBreak + "وعاد الناس إلى السوق");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل القطار. ‖ونزل الركاب.",
        "هل وصل القطار؟ ‖نعم وصل! ‖ونزل الركاب.",
        "كيف حدث هذا؟! ‖لا أحد يدري!! ‖حقا ؟ ‖لا أحد",
        "وصل القطار۔ ‖ونزل الركاب? ‖ربما",
        "سكت الرجل… ‖ثم مضى... ‖ولم يعد.. ‖انتهت الحكاية",
        "ما هذا؟؟؟!!! ‖قال الصياد إنها سمكة.",
        "وصل القطار .‖ ونزل الركاب . ‖وانتهى الانتظار . . .",
        "فاز فريقنا! 🎉👏🏽 ‖وخرج الناس إلى الشوارع",
      })
  void endMarksEndSentences(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "انتهى الاجتماع مساء., ‖وعاد الوزراء., ‖وساد الهدوء",
        "انتهى الاجتماع مساء.، ‖وعاد الوزراء. ، ‖وساد الهدوء",
        "قالت إن «الوقت مناسب».، ‖وعاد الوزراء.",
        "قالت إن «الوقت مناسب».، بحسب بيان لها. ‖وعاد الوزراء.",
        "فهل تكفي الأموال؟, ‖سؤال بلا جواب.",
        "«هل تكفي الأموال؟»، سألت النائبة. ‖ولم يجب أحد.",
      })
  void commaAfterEndMarkEndsOrContinuesTheSentence(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عادوا من الداخل.‖من جهته شكرهم المحافظ.",
        "طلب «الماء والدواء».‖وأضاف أن القرية تنتظر.",
        "وقع ذلك سنة 2016.‖كما وقع بعدها.",
        "من يدري؟‖لا أحد!‖هكذا أجاب",
        "أغلقت السوق أبوابها .‖وقال التجار إنهم باقون",
        "انتهى الدرس.‖(رويترز)",
        "ارتفع الماء 800 م.‖وقال الخبراء إنه سيرتفع",
      })
  void sentenceEndsWithoutSpaceAfterIt(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بلغ النمو 3.5 في المئة و٣.٥ و1.250.000 و2,431.7 يوم 12.5.2024 تقريبا. ‖ثم تراجع.",
        "بلغ النمو 47 .6 بالمائة",
        "قال د. أحمد وأ.د. سامي وأ. د. هالة وم. خالد ود. منى إنهم باقون. ‖ثم خرجوا.",
        "نقلت أ.ف.ب عن ا. ف. ب. خبرا، والعنوان ص.ب. 123 في عمان. ‖وانتهى",
        "بثت بي.بي.سي وسي.إن.إن الخبر عبر إذاعة أف.أم. ‖وقال المذيع إنه عاجل",
        "قال الدكتور.‖أحمد حاضر",
        "يلعب في المجموعة أ. ‖ويلتقي فريق المجموعة ب. ‖والفوز ضروري",
        "كلفته 12 م.د. ‖تشمل الطريق وسرعة الرياح 50 كلم/س. ‖البحر هادئ",
        "زار U.S. Steel و Mr. Smith و J. Doe مدينة St. Louis vs. Boston أمس. ‖وعاد",
        "الموقع www.example.org أو https://ar.example.org/a.b/خبر.html?id=5 أو me@mail.example.com."
            + " ‖أرسلوا",
        "الملف تقرير.pdf والصورة ميناء.jpeg على الموقع. ‖حملوها.",
        "نقلت أ.ف.ب. ‖وأضافت الوكالة أن الأمر عاجل",
      })
  void abbreviationsNumbersAndHostsAreNotCut(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. خفض الرسوم. ‖2. رفع الأجور. ‖٣. دعم المزارعين",
        "٢) خفض الرسوم. ‖٣) رفع الأجور",
        "أ. خفض الرسوم.‖\nب. رفع الأجور",
        "1.1. خفض الرسوم. ‖2.رفع الأجور",
      })
  void listNumberBelongsToItsItem(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال: «لن نرحل.» ‖وسكت. ‖ثم قال: «سنعود!». ‖ومضى.",
        "قال: \"لن نرحل. ‖سنبقى هنا.\" ‖وأضاف \"سنبني. ‖سنزرع\". ‖ومضى.",
        "قال: \"لن نرحل. \" ‖وأضاف: \"سنبقى\".",
        "قال: “لن نرحل…” ‖وأضاف: ‘سنبقى!’ ‖ومضى.",
        "(لم تنشر الدراسة.) ‖وقال الباحث إنها جاهزة.",
        "هز رأسه (وكأنه ينتظر السؤال!). ‖ثم تكلم.",
        "جاؤوا [كما قيل.] ثم ذهبوا. ‖وانتهى",
      })
  void closingMarksBelongToTheSentenceBeforeThem(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«أين المال؟» سأل الرجل وهو يبتسم. ‖ولم يجبه أحد.",
        "سألته: «أين المال؟» ‖ساد الصمت.",
        "صاح أحدهم: «كفى!» ‖صاح آخر: «لا!»",
        "نوقش قانون «من أين لك هذا؟» المتعلق بالفساد. ‖وأُقر.",
        "اشتروا الخضر (البصل والثوم...) من السوق. ‖وعادوا",
        "قال الوزير (...) إن الأمر انتهى. ‖ومضى",
        "وصف ما يزيد ... على ألف بيت. ‖وبكى",
        "…وتابع الرجل سيره. ‖«...ولم يلتفت».",
      })
  void sentenceContinuesAfterQuotationOrOmission(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نشأت في القرن الثالث ق.م. كما قالت الباحثة. ‖وازدهرت في القرن الثاني ق.م. ‖وبقيت",
        "عاش سنة 20 هـ. في بغداد. ‖ومات سنة 90 هـ. ‖وترك ولدا",
        "ولد سنة 1950 م. في قرية. ‖وتوفي عام 2011 م. ‖من أعماله لوحة كبيرة",
        "توفي سنة 746 هـ. (1345 م.) في الصين، أي بعد سنة 20 ق.م.، بقرون",
        "وفي سنة 79 م. ثار البركان. ‖وفي القرن الثالث عشر ق.م. وقعت المدينة",
        "من سنة 1894 ق.م. إلى سنة 1595 ق. م. حكمت الأسرة من بابل",
        "انتهى الحكم سنة 1200 ق.م. ‖في ذلك الوقت انهارت ممالك",
        "يرتفع 3.088 م. فوق البحر. ‖وبلغ طوله 800 م. ‖من جهة أخرى تراجع",
      })
  void markOfAnEraEndsTheSentenceOnlyIfTheNextWordsBeginOne(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "شركة النور ذ.م.م. ص.ب. 1234 ت. 555 عمان",
        "للاستفسار: ص.ب. 1234، ت. 5551234، ف. 77. ‖شكرا",
        "ينظر: كتاب العين، تح. سامي، د.ت.، ج. 1، ص. 47. ‖وقد تقدم",
        "وصل م. صلاح وس. ماني ون. خالد أمس. ‖ثم عادوا",
        "كلفته 350 د.أ. مع الفندق، و12.000 د.ك. في اليوم. ‖الغرفة واسعة",
        "من 8 ص. إلى 2 م. فقط. ‖الساعة 5 م. أمام الباب",
        "يبعد 35 كم. عن الحدود و4 كم. ‖القرية صغيرة",
        "المقادير: 250 غ. طحين، 2 م.ك. زيت، 1 م.ص. ملح. ‖والسكر 12 غ. ‖والماء",
        "جاء في الفقرة ب. من القانون. ‖البوابة ب. ‖المقعد جديد",
        "فصيلة الدم: O. ‖لا أمراض. ‖زار J. R. Smith عمان",
      })
  void abbreviationIsCutOnlyWhereASentenceCanBegin(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "باعوا الكتب والخرائط إلخ. ‖وانصرفوا",
        "من كتبه: الحيوان والبخلاء... إلخ. ‖وكان فكها (شعرا ونثرا..الخ) ‖\nانتهى",
        "قال الشارح: هذا وجه ضعيف. اهـ. ‖ورجح غيره",
        "توفي في دمشق.[3] ‖ودفن فيها.[4][٥] ‖ثم نُقل.[ملاحظة 1] ‖انتهى",
        "كل عام وأنتم بخير. ❤️ ‖سلم على الأهل",
        "قلت له: «انتظر!» فلم ينتظر. ‖ماذا أفعل؟",
      })
  void whatClosesASentenceBelongsToIt(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "المادة 1. يسري القانون. ‖وقد صدر برقم 45. ‖ونُشر",
        "أولا. قبول الدعوى. ‖ثانيًا. ردها موضوعا. ‖كان ذلك أولا. ‖ثم غادروا",
        "الأنواع ثلاثة: 1. البروتون. ‖2. النيوترون. ‖3. الإلكترون",
        "عدد الأولاد: 1. ‖السكن: حلب. ‖العدد: 3. ‖انتهى",
        "قررت: 1. قبول الطلب؛ 2. إلغاء الحكم؛ 3. إعادة القضية",
      })
  void numberOfAHeadingOrOfAnItemInTheTextBelongsToIt(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ازدهرت الأسرة (400 ق.م. – 800 م. تقريبا) ثم سقطت. ‖وانتهى عهدها",
        "في الإقليم ثلاث مدن (الفيوم. بنى سويف. المنيا) كبيرة. ‖وقرى",
        "قال لي (هل تصدق؟ لقد عاد.. وسكت) ومضى. ‖وعدت",
        "(عاد الرجل. ‖وسكت.) ‖ثم مضى",
        "1) وصل القطار. ‖2) غادر القطار (ليلا. ‖ثم عاد",
      })
  void endMarksInsideARemarkInBracketsEndNothing(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أبكي على زمن مضى وأحبة... رحلوا وما تركوا سوى الأطياف",
        "يا دارنا بالسفح طال غيابنا .. والشوق بين ضلوعنا نار",
        "سكت الرجل طويلا جدا... ‖ثم مضى إلى بيته مسرعا.",
        "سكت الرجل... ‖ثم مضى إلى بيته",
      })
  void dotsBetweenTheHalvesOfAVerseEndNothing(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "انتهى اليوم.\u200f ‖وعاد الناس.\u200e",
        "بلغ 8\u202d.\u202c9 في المئة. ‖ثم تراجع",
        "يُشَاعُ أَنَّهُ سَافَرَ.\u064b ‖وَعَادَ",
        "\ufeffوصل القطار. ‖ونزل الركاب",
      })
  void invisibleCharactersBelongToTheCharacterBeforeThem(String marked) {
    assertSplit(marked);
  }
}
