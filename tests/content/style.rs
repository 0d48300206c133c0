//! The house style of both languages, as far as a machine can see it.
//!
//! `problems` is for any text that a user reads: messages, questions, schemes. Official names and web addresses are left
//! alone. It does not judge whether a sentence is good.

use readiness_assessment::Language;
use readiness_locale::generate::HOLE;

use crate::simplified;

/// Names that their owners write so; they are not linted. Nor is a title between 《 and 》.
const OFFICIAL: [&str; 6] = [
    "產學研1+計劃",
    "香港品質保證局",
    "International Organization for Standardization",
    "World Intellectual Property Organization",
    "World Health Organization",
    "World Trade Organization",
];

/// Taiwan's or the mainland's word, or speech → what Hong Kong prints.
const CHINESE_WORDS: [(&str, &str); 43] = [
    ("軟體", "軟件"),
    ("硬體", "硬件"),
    ("網路", "網絡"),
    ("資料庫", "數據庫"),
    ("數據質量", "數據質素"),
    ("品質", "質素"),
    ("使用者", "用戶"),
    ("程式碼", "程式"),
    ("人工智慧", "人工智能"),
    ("智慧型", "智能"),
    ("生成型", "生成式"),
    ("大語言模型", "大型語言模型"),
    ("數位", "數碼"),
    ("影片", "短片"),
    ("專案", "項目"),
    ("計畫", "計劃"),
    ("行動裝置", "流動裝置"),
    ("行動電話", "流動電話"),
    ("資安", "資訊保安"),
    ("客製化", "度身訂造"),
    ("最佳化", "優化"),
    ("佈署", "部署"),
    ("隱私", "私隱"),
    ("治理", "管治"),
    ("補助", "資助"),
    ("維度", "範疇"),
    ("準備度", "就緒程度"),
    ("覆蓋率", "已答比率"),
    ("測評", "評估"),
    ("等第", "級別"),
    ("老闆", "東主"),
    ("什麼", "甚麼"),
    ("嘅", "的"),
    ("咗", "了"),
    ("唔", "不"),
    ("喺", "在"),
    ("嗰", "那"),
    ("佢", "他"),
    ("哋", "們"),
    ("冇", "沒有"),
    ("啲", "些"),
    ("嚟", "來"),
    ("您", "你"),
];

/// What the program itself calls its commands. Elsewhere these words have their own meaning: records are 保存, a committee
/// is 設置.
const PROGRAM_WORDS: [(&str, &str); 10] = [
    ("保存", "儲存"),
    ("設置", "設定"),
    ("默認", "預設"),
    ("導出", "匯出"),
    ("文檔", "檔案"),
    ("撤銷", "復原"),
    ("回收站", "回收筒"),
    ("資源回收", "回收筒"),
    ("帳號", "帳戶"),
    ("賬戶", "帳戶"),
];

/// American → British, for words that no rule below covers.
const ENGLISH_WORDS: [(&str, &str); 25] = [
    ("color", "colour"),
    ("colors", "colours"),
    ("center", "centre"),
    ("centers", "centres"),
    ("behavior", "behaviour"),
    ("favor", "favour"),
    ("favorite", "favourite"),
    ("labor", "labour"),
    ("neighbor", "neighbour"),
    ("honor", "honour"),
    ("fulfill", "fulfil"),
    ("enroll", "enrol"),
    ("enrollment", "enrolment"),
    ("catalog", "catalogue"),
    ("canceled", "cancelled"),
    ("canceling", "cancelling"),
    ("labeled", "labelled"),
    ("labeling", "labelling"),
    ("modeled", "modelled"),
    ("modeling", "modelling"),
    ("traveled", "travelled"),
    ("gray", "grey"),
    ("defense", "defence"),
    ("skillful", "skilful"),
    ("judgment", "judgement"),
];

/// What is left of a word in -ize whose z is not a matter of spelling: size, prize, seize, resize, downsize, oversize.
const TRUE_Z: [&str; 8] = ["s", "pr", "se", "res", "downs", "overs", "unders", "caps"];

/// Everything in `text` that breaks the house style of `language`, as sentences. A [`HOLE`] stands for a variable and is
/// left alone.
pub(crate) fn problems(language: Language, text: &str) -> Vec<String> {
    let text = &without_names(text);
    match language {
        Language::English => english(text),
        Language::Chinese => chinese(text),
    }
}

/// Words that the program does not use for its own commands, for the messages only.
pub(crate) fn program_problems(language: Language, text: &str) -> Vec<String> {
    match language {
        Language::English => Vec::new(),
        Language::Chinese => banned(&PROGRAM_WORDS, text),
    }
}

/// The text with every official name, title and web address replaced by a hole.
fn without_names(text: &str) -> String {
    let mut text = OFFICIAL.iter().fold(text.to_owned(), |text, name| text.replace(name, &HOLE.to_string()));
    let mut from = 0;
    while let Some((start, end)) = title(&text, from) {
        text.replace_range(start..end, &HOLE.to_string());
        from = start;
    }
    while let Some(start) = text.find("://") {
        let word = |each: char| each.is_ascii_graphic() && !matches!(each, '(' | ')' | '"' | '<' | '>');
        let from = text[..start].rfind(|each| !word(each)).map_or(0, |at| at + width_at(&text, at));
        let to = text[start..].find(|each| !word(each)).map_or(text.len(), |at| start + at);
        text.replace_range(from..to, &HOLE.to_string());
    }
    text
}

/// Where the next title between 《 and 》 begins and ends, without its marks.
fn title(text: &str, from: usize) -> Option<(usize, usize)> {
    let start = from + text[from..].find('《')? + '《'.len_utf8();
    Some((start, start + text[start..].find('》')?))
}

fn width_at(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

fn english(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(curly) = text.chars().find(|each| "‘’“”".contains(*each)) {
        found.push(format!("{curly}: write the straight ' or \""));
    }
    if text.contains("  ") {
        found.push("two spaces in a row".to_owned());
    }
    if text.contains("HK$ ") || text.contains("A.I.") {
        found.push("write HK$50,000 and AI".to_owned());
    }
    for word in text.split(|each: char| !each.is_ascii_alphabetic()).map(str::to_ascii_lowercase) {
        if let Some(british) = british(&word) {
            found.push(format!("{word}: British spelling is {british}"));
        }
    }
    found
}

fn british(word: &str) -> Option<String> {
    if let Some((_, british)) = ENGLISH_WORDS.iter().find(|(american, _)| *american == word) {
        return Some((*british).to_owned());
    }
    for ending in ["e", "es", "ed", "ing", "er", "ers", "ation", "ations"] {
        let Some(stem) = word.strip_suffix(ending) else { continue };
        match (stem.strip_suffix("iz"), stem.strip_suffix("yz")) {
            (Some(root), _) if !TRUE_Z.contains(&root) => return Some(format!("{root}is{ending}")),
            (_, Some(root)) => return Some(format!("{root}ys{ending}")),
            _ => {}
        }
    }
    None
}

fn chinese(text: &str) -> Vec<String> {
    let mut found = banned(&CHINESE_WORDS, text);
    for each in simplified::found(text) {
        found.push(format!("{each} is a simplified character"));
    }
    if text.match_indices("進行").any(|(at, word)| !text[at + word.len()..].starts_with('中')) {
        found.push("進行：直接用動詞（「進行中」除外）".to_owned());
    }
    if let Some(curly) = text.chars().find(|each| "‘’“”".contains(*each)) {
        found.push(format!("{curly}: write 「」 or 『』"));
    }
    if text.contains("...") {
        found.push("... : write ……".to_owned());
    }
    let letters: Vec<char> = text.chars().collect();
    for at in 0..letters.len() {
        found.extend(spacing(&letters, at).or_else(|| punctuation(&letters, at)).map(|what| place(&letters, at, what)));
    }
    found
}

fn banned(words: &[(&str, &str)], text: &str) -> Vec<String> {
    let used = words.iter().filter(|(word, _)| text.contains(word));
    used.map(|(word, ours)| format!("{word}：香港寫「{ours}」")).collect()
}

/// What is wrong between the letter at `at` and the next one.
fn spacing(letters: &[char], at: usize) -> Option<&'static str> {
    let (here, next) = (letters[at], *letters.get(at + 1)?);
    let after = letters.get(at + 2).copied();
    if (is_han(here) && is_latin(next)) || ((is_latin(here) || here == '%') && is_han(next)) {
        return Some("a half-width space is missing between Chinese and Latin letters or digits");
    }
    let broken = here != ' ' && matches!(next, ' ' | '\n');
    let closed_by = |set: &str, letter: char| set.contains(letter);
    if broken && is_han(here) && after.is_some_and(is_han) {
        return Some("a space or line break between two Chinese characters");
    }
    if (next == ' ' && closed_by(FULL_WIDTH, here)) || (here == ' ' && closed_by(FULL_WIDTH, next)) {
        return Some("no space beside full-width punctuation");
    }
    None
}

/// What is wrong with the half-width mark at `at`, if it stands beside Chinese.
fn punctuation(letters: &[char], at: usize) -> Option<&'static str> {
    let before = at.checked_sub(1).map(|at| letters[at]);
    let next = letters.get(at + 1).copied();
    let beyond = |space: Option<char>, further: Option<char>| if space == Some(' ') { further } else { space };
    let left = beyond(before, at.checked_sub(2).map(|at| letters[at]));
    let right = beyond(next, letters.get(at + 2).copied());
    let chinese = |letter: Option<char>| letter.is_some_and(|letter| is_han(letter) || FULL_WIDTH.contains(letter));
    match letters[at] {
        ',' | ';' | ':' | '?' | '!' | '(' | ')' if chinese(left) || chinese(right) => Some("half-width punctuation"),
        ',' | ';' | ':' if next == Some(' ') && left == Some(HOLE) && right == Some(HOLE) => {
            Some("half-width punctuation")
        }
        '"' if chinese(before) || chinese(next) => Some("a straight quotation mark: write 「」"),
        '.' if chinese(before) && !right.is_some_and(is_latin) => Some("half-width full stop"),
        _ => None,
    }
}

const FULL_WIDTH: &str = "，。；：？！、（）「」『』《》";

/// The problem with a few letters around it, so that it can be found.
fn place(letters: &[char], at: usize, what: &str) -> String {
    let around: String = letters[at.saturating_sub(4)..(at + 6).min(letters.len())].iter().collect();
    format!("{what}: …{}…", around.replace('\n', "⏎"))
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
}

#[test]
fn bad_style_is_found() {
    let chinese = [
        "使用AI工具",
        "用 AI工具",
        "70%的員工",
        "人工智能(AI)",
        "人工智能 (AI)",
        "你好,世界",
        "你好, world",
        "檔案:三個",
        "完成.",
        "软件",
        "軟體",
        "數 據",
        "數\n據",
        "進行評估",
        "“引文”",
        "等等...",
        "您的公司",
        "佢哋",
        "他說\"好\"",
        "、 乙",
        "\u{fffc}: \u{fffc}",
    ];
    for text in chinese {
        assert!(!problems(Language::Chinese, text).is_empty(), "{text}");
    }
    for text in
        ["the organization", "we analyzed it", "colors", "it’s", "“so”", "HK$ 50", "two  spaces", "prioritizing"]
    {
        assert!(!problems(Language::English, text).is_empty(), "{text}");
    }
}

#[test]
fn good_style_is_left_alone() {
    let chinese = [
        "使用 AI 工具，約 70% 的員工（30 人）。",
        "港幣 50,000 元；2026 年 11 月 22 日 14:02",
        "原作見 AI Readiness Framework（https://airi.foundation/v3?a=b），第 3 版。",
        "「意味着」由恒生裏的着字…… 進行中",
        "第一段。\n\n第二段。",
        "報告.pdf",
        "見《人工智能 (AI)：使用生成式AI的指引》及《約章》。產學研1+計劃（RAISe+）",
        "\u{fffc}的\u{fffc}:\u{fffc}",
    ];
    for text in chinese {
        assert_eq!(problems(Language::Chinese, text), Vec::<String>::new(), "{text}");
    }
    for text in ["The organisation's size is no prize.", "A computer program", "See \"About\" at https://x.org/color"] {
        assert_eq!(problems(Language::English, text), Vec::<String>::new(), "{text}");
    }
    let named = "ISO is the International Organization for Standardization.";
    assert_eq!(problems(Language::English, named), Vec::<String>::new());
}
