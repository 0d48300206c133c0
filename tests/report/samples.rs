//! Companies to print reports for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use readiness_assessment::advice::{extremes, gaps};
use readiness_assessment::calendar::Day;
use readiness_assessment::cohort::{By, peers};
use readiness_assessment::group::{Person, Role, agreement, gaps as group_gaps};
use readiness_assessment::instrument::{Question, SourceFile};
use readiness_assessment::money::Cents;
use readiness_assessment::plan::{Action, ActionState, Basis, Purpose, Targets, plan};
use readiness_assessment::profile::FactKind;
use readiness_assessment::progress::{Run, compare};
use readiness_assessment::scoring::score;
use readiness_assessment::{
    Answer, Answers, Assurance, Confidence, FactValue, Facts, Form, Fraction, Instrument, Rating, Response, Text,
};
use readiness_report::{
    Agreed, Edition, Format, Organisation, Pdf, PeerFigures, PeerGroup, People, Report, Section, Sharing, Since,
    content,
};

use crate::money::{self, Money};

/// Words that a typeface or a careless encoder may get wrong, with characters of Hong Kong's own.
pub(crate) const NASTY: &str =
    "“Quotes” and ‘apostrophes’ – don’t — stop… • full-time · 「康記」（𨋢壞咗）——邨內𡃁仔：“AI”、‘數據’……完。";

/// An assessment that can be printed in any edition.
pub(crate) struct Sample {
    pub(crate) name: &'static str,
    pub(crate) instrument: Instrument,
    pub(crate) organisation: (String, String),
    pub(crate) label: String,
    pub(crate) form: Form,
    pub(crate) answers: Answers,
    pub(crate) facts: Facts,
    /// What the company means to do.
    pub(crate) actions: Vec<Action>,
    /// Others of the library.
    pub(crate) peers: Vec<PeerGroup>,
    /// What was answered last time, and what others answer.
    pub(crate) others: Others,
    /// What is asked of the catalogue; without it the report does not speak of money.
    pub(crate) money: Option<Money>,
}

/// The same company at another time and through other eyes.
#[derive(Default)]
pub(crate) struct Others {
    /// The answers of the last assessment, when there was one.
    earlier: Option<Answers>,
    /// Where each person stands, whether unnamed, and what they said.
    people: Vec<(Role, bool, Answers)>,
    /// What they agreed on.
    agreed: Vec<Agreed>,
}

impl Sample {
    pub(crate) fn report<T>(&self, edition: Edition, with: impl FnOnce(&Report<'_>) -> T) -> T {
        let outcome = score(&self.instrument, self.form, &self.answers);
        let (gaps, extremes) = (gaps(&self.instrument, &outcome), extremes(&outcome));
        let advice = self.money.as_ref().map(|money| money.advice(&self.instrument, &self.facts, &outcome));
        let earlier = self.others.earlier.as_ref().map(|answers| score(&self.instrument, self.form, answers));
        let run = |outcome| Run { instrument: &self.instrument, outcome };
        let comparison = earlier.as_ref().map(|earlier| compare(run(earlier), run(&outcome)));
        let people: Vec<Person<'_>> = self
            .others
            .people
            .iter()
            .map(|(role, anonymous, answers)| Person { role: *role, anonymous: *anonymous, answers })
            .collect();
        let (questions, between) =
            (agreement(&self.instrument, self.form, &people), group_gaps(&self.instrument, self.form, &people));
        let count = |wanted: Role| people.iter().filter(|person| person.role == wanted).count();
        let together = People {
            leaders: count(Role::Leader),
            staff: count(Role::Staff),
            questions: &questions,
            gaps: &between,
            agreed: &self.others.agreed,
        };
        let targets = Targets::new();
        let plan = plan(&Basis {
            instrument: &self.instrument,
            answers: &self.answers,
            facts: &self.facts,
            outcome: &outcome,
            targets: &targets,
            actions: &self.actions,
            today: Day::parse(&PRINTED.to_string()).unwrap(),
        });
        with(&Report {
            instrument: &self.instrument,
            organisation: Organisation { name: &self.organisation.0, name_other: &self.organisation.1 },
            label: &self.label,
            started: date(2026, 11, 22),
            facts: &self.facts,
            answers: &self.answers,
            assurance: Assurance::SelfDeclared,
            outcome: &outcome,
            gaps: &gaps,
            extremes: &extremes,
            funding: self.money.as_ref().zip(advice.as_ref()).map(|(money, advice)| money.funding(advice)),
            peers: &self.peers,
            since: comparison.as_ref().map(|comparison| Since { comparison, begun: date(2026, 3, 2), as_before: 4 }),
            people: (!people.is_empty()).then_some(together),
            plan: Some(&plan),
            edition,
            sections: &Section::all(),
            sharing: Sharing::Full,
            data: DATA,
            brand: None,
            printed_on: PRINTED,
            program_version: "0.1.0",
            assessment_id: "0190f3e2-7c1a-7000-8000-000000000001",
        })
    }

    pub(crate) fn written(&self, edition: Edition, format: Format) -> Vec<u8> {
        self.report(edition, |report| readiness_report::write(report, format).unwrap())
    }

    pub(crate) fn pdf(&self, edition: Edition) -> Pdf {
        self.report(edition, |report| readiness_report::pdf(report).unwrap())
    }

    /// The same company, with placeholders for the questionnaire's and the catalogue's words.
    pub(crate) fn bare(mut self) -> Self {
        let facts = self.instrument.facts;
        self.instrument = skeleton();
        if let Some(money) = &mut self.money {
            // The answers to a scheme's conditions are worth reading, so all facts stay.
            self.instrument.facts = facts;
            money.catalogue = money::skeleton();
        }
        self
    }

    pub(crate) fn said(&self, edition: Edition) -> String {
        self.report(edition, |report| content::write(report).to_string())
    }
}

/// Stands for the answers file: reports embed it and do not look into it.
pub(crate) const DATA: &[u8] = b"{\"format\": \"readiness-answers/1\"}\n";
/// The day every sample is printed on.
pub(crate) const PRINTED: Date = date(2026, 11, 23);

/// A café that has answered everything it could.
pub(crate) fn cafe() -> Sample {
    let mut answers = rated(&[3, 2, 2, 3, 4, 1, 2, 2, 3, 2, 2, 3, 2]);
    note(&mut answers, "management-support-1", "老闆支持，但未有預算。\n下年度會再檢討。");
    note(&mut answers, "ai-literacy-1", NASTY);
    answers.insert("genai-deployment-1".into(), Answer::said(Response::DontKnow));
    let reason = "店內沒有書面程序，由東主口頭交代".into();
    answers.insert("standards-practices-1".into(), Answer::said(Response::NotApplicable { reason }));
    if let Some(answer) = answers.get_mut("data-quality-1") {
        answer.confidence = Some(Confidence::Guess);
        answer.evidence = vec!["存貨抽查表 2026-10.xlsx".into(), "https://example.com/stock?week=41".into()];
    }
    Sample {
        name: "cafe",
        instrument: instrument(),
        organisation: ("康記茶餐廳".into(), "Hong Kee Café".into()),
        label: "春季檢視".into(),
        form: Form::Express,
        answers,
        facts: BTreeMap::from([
            ("industry".into(), FactValue::Number(8.0)),
            ("headcount".into(), FactValue::Number(3.0)),
            ("organisation_kind".into(), FactValue::Choice("company".into())),
            ("business_registration".into(), FactValue::Flag(true)),
            ("listed".into(), FactValue::Flag(false)),
            ("years_since_founding".into(), FactValue::Number(12.5)),
            ("incubation".into(), FactValue::Choices(vec![])),
            (
                "ai_intent".into(),
                FactValue::Choices(vec!["adopt-ready-made".into(), "train-staff".into(), "finance".into()]),
            ),
        ]),
        actions: actions(),
        peers: alike(),
        others: Others::default(),
        money: None,
    }
}

/// An action for a rung with everything known about it, one that is done, and one of the company's own.
fn actions() -> Vec<Action> {
    let purpose = |question: &str| Rating::new(3).map(|rung| Purpose { question: question.into(), rung });
    vec![
        Action {
            purpose: purpose("ai-literacy-1"),
            words: String::new(),
            owner: "陳小姐".into(),
            due: Day::new(2026, 12, 15),
            cost: Some(Cents::dollars(3_000)),
            ..own_action("")
        },
        Action { purpose: purpose("ai-talent-1"), state: ActionState::Done, ..own_action("") },
        own_action("Ask the accountant what the POS system can export"),
    ]
}

/// An action in somebody's own words.
fn own_action(words: &str) -> Action {
    Action {
        id: "a".into(),
        purpose: None,
        words: words.into(),
        owner: String::new(),
        due: None,
        cost: None,
        state: ActionState::Planned,
    }
}

/// Seven companies of the café's industry, and four of its size, who are too few to be told of.
fn alike() -> Vec<PeerGroup> {
    let others: Vec<(Fraction, Vec<bool>)> =
        (0..11).map(|at| (Fraction::new(20 + at, 10), vec![at < 7, at >= 7])).collect();
    let mut told = peers(&others, 2).into_iter();
    let mut group = |key, by, code| {
        let begun = (date(2026, 3, 2), date(2026, 10, 30));
        let figures = told.next().flatten().map(|peers| PeerFigures { peers, begun });
        let instrument = instrument();
        let FactKind::Code(options) = &instrument.fact(key).unwrap().kind else { panic!("{key} is no code") };
        let class = options.iter().find(|(known, _)| *known == code).unwrap().1.clone();
        PeerGroup { by, class, figures }
    };
    let ways = [("industry", By::Industry, 8), ("headcount", By::Size, 3)];
    ways.map(|(key, by, code)| group(key, by, code)).into()
}

/// The café half a year later, when six people have answered too: three of them by name and three without.
pub(crate) fn together() -> Sample {
    let mut agreed = vec![Agreed {
        question: "ai-literacy-1".into(),
        rationale: "逐項看過上課紀錄。".into(),
        dissent: "店長認為只有第 1 級。".into(),
    }];
    agreed.push(Agreed { question: "data-quality-1".into(), rationale: String::new(), dissent: String::new() });
    let people = vec![
        (Role::Leader, false, rated(&[5, 4, 4, 4, 5, 3, 4, 4, 4])),
        (Role::Leader, false, rated(&[4, 4, 3, 4, 5, 3, 4, 4, 4])),
        (Role::Staff, false, rated(&[2, 1, 2, 2, 3, 1, 2, 2, 2])),
        (Role::Staff, true, rated(&[1, 2, 2, 2, 3, 1])),
        (Role::Staff, true, rated(&[2, 1, 2, 1, 3, 1])),
        (Role::Staff, true, rated(&[1, 1, 2, 2, 3, 1])),
    ];
    let earlier = Some(rated(&[2, 2, 3, 3, 2, 1, 2, 1]));
    Sample { name: "together", others: Others { earlier, people, agreed }, ..cafe() }
}

/// Nothing has been said yet.
pub(crate) fn empty() -> Sample {
    Sample {
        name: "empty",
        instrument: instrument(),
        organisation: (String::new(), String::new()),
        label: String::new(),
        form: Form::Express,
        answers: Answers::new(),
        facts: Facts::new(),
        actions: Vec::new(),
        peers: Vec::new(),
        others: Others::default(),
        money: None,
    }
}

/// The full form on the highest rung everywhere but in governance, which holds the company back.
pub(crate) fn braked() -> Sample {
    let mut answers = Answers::new();
    for question in instrument().questions() {
        answers.insert(question.id.clone(), Answer::rated(Rating::HIGHEST));
    }
    for id in ["ai-governance-1", "ai-governance-2", "ai-risk-control-1", "genai-risk-1", "genai-risk-2"] {
        answers.insert(id.into(), Answer::rated(Rating::LOWEST));
    }
    Sample {
        name: "braked",
        instrument: instrument(),
        organisation: ("Wah Fung Precision Works Ltd".into(), String::new()),
        label: "Board paper".into(),
        form: Form::Full,
        answers,
        facts: Facts::new(),
        actions: Vec::new(),
        peers: Vec::new(),
        others: Others::default(),
        money: None,
    }
}

/// Nothing applies.
pub(crate) fn exempt() -> Sample {
    let reason = "The company is being wound up".to_owned();
    let all = instrument().questions().map(|question| question.id.clone()).collect::<Vec<_>>();
    let answer = Answer::said(Response::NotApplicable { reason });
    Sample { name: "exempt", answers: all.into_iter().map(|id| (id, answer.clone())).collect(), ..empty() }
}

/// Names and notes longer than anybody writes, few answers, and an answer that the form does not ask for.
pub(crate) fn extreme() -> Sample {
    let mut answers = rated(&[1, 5]);
    note(&mut answers, "ai-talent-1", &"長備註，一行接一行，沒有空格也沒有盡頭；".repeat(500));
    note(&mut answers, "ai-governance-1", &"A long note that goes on and on, with sentences. ".repeat(200));
    note(&mut answers, "data-quality-1", &format!("{}\n\n{}", "https://example.com/".repeat(40), "x".repeat(300)));
    note(&mut answers, "genai-risk-1", "Tick ✔, emoji 😀👩‍🍳, Thai สวัสดี, bell \u{7}, tab\tend, 葛\u{e0100}飾.");
    answers.insert("ai-literacy-2".into(), Answer::rated(Rating::LOWEST));
    Sample {
        name: "extreme",
        instrument: instrument(),
        organisation: (
            "香港𨋢業及屋邨升降機保養維修工程顧問（國際）集團有限公司暨𡃁仔職業訓練基金會及其附屬公司".into(),
            "The Hong Kong Lift, Escalator & Housing-Estate Maintenance “Engineering” Consultants (International) Group Company Limited – O’Brien’s Division".into(),
        ),
        label: "Review of the second half of the financial year 2026–27, after the merger of both divisions".into(),
        form: Form::Express,
        answers,
        facts: Facts::new(),
        actions: vec![own_action(&"一項寫得很長的行動，沒有空格也沒有盡頭；".repeat(15))],
        peers: Vec::new(),
        others: Others::default(),
        money: None,
    }
}

/// Every sample.
pub(crate) fn all() -> Vec<Sample> {
    vec![cafe(), together(), empty(), braked(), exempt(), extreme(), money::funded(), money::local(), money::unknown()]
}

/// The questionnaire as it is shipped.
pub(crate) fn instrument() -> Instrument {
    read("instruments/hk-ai-readiness/2026.1", |files| Instrument::parse(files).unwrap())
}

/// Reads every TOML file of a folder of `assets`.
pub(crate) fn read<T>(folder: &str, parse: impl FnOnce(&[SourceFile<'_>]) -> T) -> T {
    let texts = texts(folder);
    parse(&texts.iter().map(|(path, text)| SourceFile { path, text }).collect::<Vec<_>>())
}

/// The path and text of every TOML file of a folder of `assets`.
pub(crate) fn texts(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets").join(folder);
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    let named = paths.iter().map(|path| {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        (name, std::fs::read_to_string(path).unwrap())
    });
    named.collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            paths.push(path);
        }
    }
}

/// The questionnaire with two dimensions in each pillar and placeholders for its words, so that what is compared is the
/// report's own words.
pub(crate) fn skeleton() -> Instrument {
    let mut instrument = instrument();
    instrument.facts.truncate(4);
    let mut tokens = Tokens;
    for negative in &mut instrument.negatives {
        tokens.text(&mut negative.text, &format!("no {}", negative.id));
        tokens.text(&mut negative.why, &format!("why {}", negative.id));
        tokens.text(&mut negative.instead, &format!("instead {}", negative.id));
    }
    tokens.text(&mut instrument.credit.text, "credit https://example.org/model");
    for pillar in &mut instrument.pillars {
        pillar.dimensions.truncate(2);
        tokens.text(&mut pillar.about, &format!("about {}", pillar.id));
        for question in pillar.dimensions.iter_mut().flat_map(|dimension| &mut dimension.questions) {
            tokens.question(question);
        }
    }
    instrument
}

/// Replaces words by what they are.
pub(crate) struct Tokens;

impl Tokens {
    pub(crate) fn text(&mut self, text: &mut Text, token: &str) {
        *text = Text { en: format!("[{token}]"), zh: format!("【{token}】") };
    }

    fn question(&mut self, question: &mut Question) {
        let id = question.id.clone();
        self.text(&mut question.text, &id);
        self.text(&mut question.evidence, &format!("{id} evidence"));
        for (rung, number) in question.rungs.iter_mut().zip(1..) {
            self.text(&mut rung.text, &format!("{id} rung {number}"));
            if let Some(step) = &mut rung.step {
                self.text(&mut step.action, &format!("{id} to {number}"));
                step.effort = number - 1;
            }
        }
    }
}

/// Ratings for the express questions, in order.
fn rated(ratings: &[u8]) -> Answers {
    let instrument = instrument();
    let questions = instrument.form_questions(Form::Express).zip(ratings);
    questions.map(|(question, rating)| (question.id.clone(), Answer::rated(Rating::new(*rating).unwrap()))).collect()
}

pub(crate) fn note(answers: &mut Answers, question: &str, note: &str) {
    answers.entry(question.to_owned()).or_default().note = note.to_owned();
}
