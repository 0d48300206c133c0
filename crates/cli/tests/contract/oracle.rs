//! The scoring contract once more, written plainly over integers and sharing no code with the program.

use serde_json::{Value, json};

/// Pillars with their dimensions, as `interchange.md` lists them.
pub(crate) const PILLARS: [(&str, &[&str]); 5] = [
    (
        "leadership",
        &["management-support", "ai-literacy", "ai-talent", "workforce-adaptation", "experimentation-culture"],
    ),
    ("governance", &["ai-governance", "ai-risk-control", "genai-risk"]),
    ("value", &["business-use-case", "genai-value"]),
    ("data", &["data-quality", "reference-data"]),
    ("infrastructure", &["data-infrastructure", "standards-practices", "genai-deployment"]),
];

/// What was said to a question: `1`–`5`, `?` don't know, `-` not applicable, `.` nothing.
pub(crate) type Marks = Vec<char>;

/// The questions of a form in order.
pub(crate) fn questions(per_dimension: usize) -> Vec<String> {
    let dimensions = PILLARS.iter().flat_map(|(_, dimensions)| *dimensions);
    dimensions.flat_map(|dimension| (1..=per_dimension).map(move |n| format!("{dimension}-{n}"))).collect()
}

/// The answers object of an answers file.
pub(crate) fn answers(per_dimension: usize, marks: &Marks) -> Value {
    let pairs = questions(per_dimension).into_iter().zip(marks);
    let entries = pairs.filter_map(|(question, mark)| {
        let answer = match mark {
            '.' => return None,
            '?' => json!({"dont_know": true}),
            '-' => json!({"not_applicable": "no such work"}),
            rating => json!({"value": rating.to_digit(10).unwrap()}),
        };
        Some((question, answer))
    });
    Value::Object(entries.collect())
}

type Fraction = (u64, u64);

fn lowest((top, bottom): Fraction) -> Fraction {
    let (mut a, mut b) = (top, bottom);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    (top / a, bottom / a)
}

fn mean(values: &[Fraction]) -> Option<Fraction> {
    let add = |(a, b): Fraction, (c, d): Fraction| lowest((a * d + c * b, b * d));
    let (top, bottom) = values.iter().copied().fold((0, 1), add);
    (!values.is_empty()).then(|| lowest((top, bottom * values.len() as u64)))
}

/// Tenths, rounded half up.
fn tenths((top, bottom): Fraction) -> u64 {
    (20 * top + bottom) / (2 * bottom)
}

fn shown(score: Fraction) -> String {
    format!("{}.{}", tenths(score) / 10, tenths(score) % 10)
}

fn band(score: Fraction) -> usize {
    [25, 35, 46].iter().filter(|bound| tenths(score) >= **bound).count()
}

const BANDS: [&str; 4] = ["unaware", "aware", "ready", "competent"];

fn ratings(marks: &[char], open: Option<u64>) -> Vec<Fraction> {
    let value = |mark: &char| match mark {
        '-' => None,
        '?' | '.' => open,
        rating => Some(u64::from(rating.to_digit(10).unwrap())),
    };
    marks.iter().filter_map(value).map(|value| (value, 1)).collect()
}

/// What `readiness score --json` must print for these marks.
pub(crate) fn result(per_dimension: usize, marks: &Marks) -> Value {
    let chunks: Vec<&[char]> = marks.chunks(per_dimension).collect();
    let dimensions: Vec<Option<Fraction>> = chunks.iter().map(|chunk| mean(&ratings(chunk, None))).collect();
    let scored: Vec<Fraction> = dimensions.iter().flatten().copied().collect();
    let filled = |open| mean(&chunks.iter().filter_map(|chunk| mean(&ratings(chunk, Some(open)))).collect::<Vec<_>>());
    let count = |wanted: &str| marks.iter().filter(|mark| wanted.contains(**mark)).count();
    let (answered, applicable) = (count("12345"), marks.len() - count("-"));

    let mut at = 0;
    let mut pillars = Vec::new();
    let mut settled = answered * 5 >= applicable * 4;
    for (id, own) in PILLARS {
        let range = at..at + own.len();
        at = range.end;
        let scores: Vec<Fraction> = dimensions[range.clone()].iter().flatten().copied().collect();
        let applicable = chunks[range].iter().filter(|chunk| chunk.iter().any(|mark| *mark != '-')).count();
        settled &= scores.len() * 2 >= applicable;
        pillars.push((id, mean(&scores)));
    }
    let overall = mean(&scored);
    let governance = pillars[1].1;
    let brake = overall.zip(governance).filter(|(overall, own)| band(*own) < band(*overall));
    let names = PILLARS.iter().flat_map(|(_, own)| *own);
    json!({
        "format": "readiness-result/1",
        "instrument": {"id": "hk-ai-readiness", "version": "2026.1"},
        "form": if per_dimension == 1 { "express" } else { "full" },
        "overall": overall.map(|score| json!({
            "numerator": score.0, "denominator": score.1, "shown": shown(score), "band": BANDS[band(score)],
            "status": if settled { "final" } else { "provisional" },
        })),
        "range": filled(1).zip(filled(5)).map(|(low, high)| json!({"low": shown(low), "high": shown(high)})),
        "coverage": {
            "answered": answered, "applicable": applicable, "dont_know": count("?"), "not_applicable": count("-"),
        },
        "pillars": pillars.iter().map(|(id, score)| part(id, *score)).collect::<Vec<_>>(),
        "dimensions": names.zip(&dimensions).map(|(id, score)| part(id, *score)).collect::<Vec<_>>(),
        "brake": brake.map(|(_, own)| json!({"pillar": "governance", "band": BANDS[band(own)]})),
    })
}

fn part(id: &str, score: Option<Fraction>) -> Value {
    json!({"id": id, "numerator": score.map(|s| s.0), "denominator": score.map(|s| s.1), "shown": score.map(shown)})
}
