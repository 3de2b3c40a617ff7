-- Macros that find a name however it is spelt. They do what org.warraq.text.NameFolding does, which
-- wrote the column normalized; a test compares the two.
--
-- norm('الجزائر')                 the normalized spelling of a name: 'الجزاير'
-- norm_person('المنصف المرزوقي')  that of a person: without the article of the first of several names
-- mentions('الجزائر')             a table: the entities with this name, in any spelling

-- Letters: presentation forms and letters of other keyboards are plain; marks, tatweel and what nobody
-- sees are gone.
CREATE MACRO warraq_letters(name) AS
    translate(
        regexp_replace(
            nfc_normalize(regexp_replace(replace(name, 'ﷲ', 'الله'), '[ﻵﻶﻷﻸﻹﻺﻻﻼ]', 'لا', 'g')),
            '[\p{Mn}\p{Cf}ـ\x00-\x08\x0E-\x1B\x7F-\x9F]', '', 'g'),
        'ؠآأؤإئةى٠١٢٣٤٥٦٧٨٩ٯٱٲٳپچژڤکڪګگھۀہۂۃیۍېےۓە۰۱۲۳۴۵۶۷۸۹'
            || 'ﺀﺁﺂﺃﺄﺅﺆﺇﺈﺉﺊﺋﺌﺍﺎﺏﺐﺑﺒﺓﺔﺕﺖﺗﺘﺙﺚﺛﺜﺝﺞﺟﺠﺡﺢﺣﺤﺥﺦﺧﺨﺩﺪﺫﺬﺭﺮﺯﺰﺱﺲﺳﺴﺵﺶﺷﺸﺹﺺﺻﺼ'
            || 'ﺽﺾﺿﻀﻁﻂﻃﻄﻅﻆﻇﻈﻉﻊﻋﻌﻍﻎﻏﻐﻑﻒﻓﻔﻕﻖﻗﻘﻙﻚﻛﻜﻝﻞﻟﻠﻡﻢﻣﻤﻥﻦﻧﻨﻩﻪﻫﻬﻭﻮﻯﻰﻱﻲﻳﻴ',
        'يااوايهي0123456789قااابجزفككككهههههيييييه0123456789'
            || 'ءااااووااييييااببببههتتتتثثثثججججححححخخخخددذذررززسسسسششششصصصص'
            || 'ضضضضططططظظظظععععغغغغففففققققككككللللممممننننههههوويييييي');

-- Words: one space between them; quotation marks, brackets, hyphens and slashes part them.
CREATE MACRO warraq_words(name) AS
    trim(regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(lower(warraq_letters(name)), '(\p{L})[''‘’](\p{L})', '\1\2', 'g'),
                '(\p{L})[''‘’](\p{L})', '\1\2', 'g'),
            '[''‘’"«»“”„‟‚‹›()\[\]{}\-‐‑‒–—―_/\\]', ' ', 'g'),
        '[\s\p{Z}\x1C-\x1F]+', ' ', 'g'));

-- Inside words: no hamza between letters, no second waw.
CREATE MACRO warraq_plain(words) AS
    regexp_replace(
        regexp_replace(
            regexp_replace(words, '(\p{L})ء(\p{L})', '\1\2', 'g'), '(\p{L})ء(\p{L})', '\1\2', 'g'),
        'و+', 'و', 'g');

-- Words that some writers write together.
CREATE MACRO warraq_joined(words) AS
    warraq_plain(
        regexp_replace(
            regexp_replace(
                regexp_replace(
                    regexp_replace(words, '(^| )ابن ', '\1بن ', 'g'),
                    '(^| )(?:ابو|ابي|ابا) ', '\1ابو', 'g'),
                '(^| )(عبد|ام) ال', '\1\2ال', 'g'),
            '([^ ]) (الله|الدين)( |$)', '\1\2\3', 'g'));

CREATE MACRO norm(name) AS
    warraq_joined(warraq_joined(warraq_joined(warraq_joined(warraq_plain(warraq_words(name))))));

-- Without the article of the first of several words, unless it belongs to the name.
CREATE MACRO warraq_first(words) AS
    CASE
        WHEN regexp_matches(words, '^ال[^ ]{3,} ')
            AND regexp_extract(words, '^[^ ]+') NOT IN (
                'الياس', 'الهام', 'الهان', 'اليسا', 'اليسار', 'اليسيا', 'اليزابيث', 'اليكس', 'اليكسي',
                'اليكسيس', 'اليكساندر', 'الكسندر', 'الكساندر', 'الكسندرا', 'الكسي', 'الكسيس', 'البرت',
                'البرتو', 'البير', 'الفريد', 'الفريدو', 'الفونسو', 'الفارو', 'الفيس', 'الدوس', 'اليوت',
                'الينا', 'الين', 'المار', 'الطون')
        THEN substring(words, 3)
        ELSE words
    END;

-- Each round may make a new first word. A subquery per round, because a macro repeats its argument.
CREATE MACRO norm_person(name) AS (
    SELECT warraq_joined(warraq_first(c))
    FROM (
        SELECT warraq_joined(warraq_first(b)) AS c
        FROM (
            SELECT warraq_joined(warraq_first(a)) AS b
            FROM (SELECT warraq_plain(warraq_words(name)) AS a))));

CREATE MACRO mentions(name) AS TABLE
    SELECT * FROM entities
    WHERE normalized = norm(name) OR (type = 'PER' AND normalized = norm_person(name));
