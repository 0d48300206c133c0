use readiness_assessment::Instrument;
use readiness_assessment::catalogue::{self, Mark, Part, State};
use readiness_assessment::funding::Match;
use readiness_locale::Translator;

use super::words;
use crate::Funding;
use crate::content::Writer;
use crate::content::document::{Block, Definition, Said, Tone};
use crate::content::parts::EntryCard;
use crate::content::voices::{self, own};

impl Writer<'_> {
    /// A scheme in short: what it pays, what is still open, what not to do before, and how fresh that is.
    pub(super) fn scheme(&self, funding: &Funding<'_>, found: &Match<'_>, in_detail: bool) -> Block {
        let (scheme, entry) = (found.scheme, &found.scheme.entry);
        let say = |words: fn(&Translator) -> String| self.voices.say(words);
        let mut lines = vec![Definition::new(say(Translator::report_label_summary), self.voices.text(&entry.summary))];
        lines.extend(self.amounts(found));
        lines.extend(self.to_check(found));
        if !in_detail {
            lines.extend(self.unconfirmed(found));
        }
        let guards: Vec<&catalogue::Said> = scheme.guards.iter().collect();
        let guard = self.sentences(say(Translator::report_label_guard), &guards);
        lines.extend(guard.map(|guard| Definition { tone: Tone::Warning, ..guard }));
        lines.push(self.state(funding, entry, |voice, state| voice.report_state(state)));
        lines.extend(self.dates(funding, found));
        lines.push(self.verified(funding, entry));
        lines.push(self.page(entry));
        Block::Entry(Box::new(EntryCard {
            verdict: Some((found.verdict, self.verdict(found.verdict))),
            name: self.voices.say(|voice| words::named(voice, scheme)),
            body: self.voices.text(&entry.body),
            lines,
            brief: !in_detail,
        }))
    }

    /// Share and ceiling in words; one line where neither was found.
    fn amounts(&self, found: &Match<'_>) -> Vec<Definition> {
        let scheme = found.scheme;
        let share = self.voices.say(Translator::report_label_share);
        let share = self.part(share, &scheme.entry, Part::Share, scheme.share_words.as_ref());
        let ceiling = scheme.ceiling_words.as_ref().map(|ceiling| {
            let term = self.voices.say(Translator::report_label_ceiling);
            self.part(term, &scheme.entry, Part::Ceiling, Some(ceiling))
        });
        [Some(share), ceiling].into_iter().flatten().collect()
    }

    /// The questions whose answers are missing, that of whether one can apply first.
    fn to_check(&self, found: &Match<'_>) -> Option<Definition> {
        let missing = found.missing();
        if missing.is_empty() && found.state == State::Open {
            return None;
        }
        let questions = self.voices.say(|voice| {
            let open = (found.state != State::Open).then(|| voice.report_check_open());
            let facts = missing.iter().map(|key| question(voice, self.report.instrument, key));
            open.into_iter().chain(facts).collect::<Vec<_>>().join("\n")
        });
        Some(Definition::new(self.voices.say(Translator::report_label_to_check), questions))
    }

    /// Rules and conditions that no source confirms.
    fn unconfirmed(&self, found: &Match<'_>) -> Option<Definition> {
        let rules = found.rules.iter().filter_map(|judged| Some((&judged.rule?.text, judged.mark)));
        let conditions = found.scheme.conditions.iter().map(|said| (&said.text, said.mark));
        let unsure: Vec<_> = rules.chain(conditions).filter(|(_, mark)| *mark >= Mark::Unconfirmed).collect();
        let said =
            self.voices.say(|voice| unsure.iter().map(|(text, _)| own(voice, text)).collect::<Vec<_>>().join("\n"));
        (!unsure.is_empty()).then(|| Definition::new(self.voices.say(Translator::report_label_unconfirmed), said))
    }

    /// Last days, days to look again, and what is planned, as far as they are still to come.
    fn dates(&self, funding: &Funding<'_>, found: &Match<'_>) -> Option<Definition> {
        let entry = &found.scheme.entry;
        let due = found.scheme.deadlines.iter().filter(|due| due.date.first_day() >= funding.today);
        let planned = entry.timeline.iter().skip(1).filter_map(|status| Some((status.from?, status)));
        let planned: Vec<_> = planned.filter(|(from, _)| from.first_day() > funding.today).collect();
        let due: Vec<_> = due.collect();
        let said = self.voices.say(|voice| {
            let due = due.iter().map(|due| {
                let what = words::sentences(voice, [&due.what]);
                voice.report_dated(&voices::written(voice, due.date), &what)
            });
            let planned = planned.iter().map(|(from, status)| {
                voice.report_dated(&voices::written(voice, *from), &voice.report_state(status.state.code()))
            });
            due.chain(planned).collect::<Vec<_>>().join("\n")
        });
        let any = !due.is_empty() || !planned.is_empty();
        any.then(|| Definition::new(self.voices.say(Translator::report_label_deadline), said))
    }

    pub(super) fn verdict(&self, verdict: catalogue::Verdict) -> Said {
        self.voices.say(|voice| voice.report_verdict(verdict.code()))
    }
}

/// The question about a fact, or its key where this questionnaire does not ask it.
fn question(voice: &Translator, instrument: &Instrument, key: &str) -> String {
    let fact = instrument.facts.iter().find(|fact| fact.key == key);
    fact.map_or_else(|| key.to_owned(), |fact| own(voice, &fact.text))
}
