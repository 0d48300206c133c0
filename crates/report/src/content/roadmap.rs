use readiness_assessment::Language;
use readiness_assessment::instrument::{Negative, NegativeKind};
use readiness_assessment::plan::{
    Action, ActionState, Aim, MOST_IN_A_WINDOW, Path, Placed, Plan, Proposal, Rise, Window,
};
use readiness_locale::Translator;

use super::Writer;
use super::document::{Block, Definition, Said};
use super::parts::{ColumnKind, Grid, GridColumn, GridRow};
use super::voices::{self, band_name, own};

impl Writer<'_> {
    /// What the company means to do and by when, the shortest way up, targets, and what not to do.
    pub(super) fn roadmap(&self, blocks: &mut Vec<Block>) {
        let Some(plan) = self.report.plan else { return };
        blocks.push(Block::Section(self.voices.say(Translator::report_roadmap_title)));
        self.actions(plan, blocks);
        match &plan.path {
            Some(path) => self.way_up(path, blocks),
            None if self.report.outcome.overall.is_some() => {
                blocks.push(Block::Paragraph(self.voices.say(Translator::report_roadmap_top)));
            }
            None => {}
        }
        self.targets(plan, blocks);
        if !plan.negatives.is_empty() {
            blocks.push(heading(self.voices.say(Translator::report_roadmap_negatives)));
            blocks.push(Block::Definitions(plan.negatives.iter().map(|negative| self.negative(negative)).collect()));
        }
    }

    /// The actions, or what the answers suggest while there are none.
    fn actions(&self, plan: &Plan<'_>, blocks: &mut Vec<Block>) {
        let say = |words: fn(&Translator) -> String| self.voices.say(words);
        let caption = say(Translator::report_roadmap_actions);
        if !plan.actions.is_empty() {
            let mut rows: Vec<(Option<Placed>, &Action)> =
                plan.actions.iter().map(|(action, placed)| (*placed, *action)).collect();
            // What is done or given up has no place in time and comes last.
            rows.sort_by_key(|(placed, _)| (placed.is_none(), placed.map(|placed| (placed.window, placed.due))));
            let columns = [
                (say(Translator::report_roadmap_when), ColumnKind::Name),
                (say(Translator::report_roadmap_what), ColumnKind::Sentence),
                (say(Translator::report_roadmap_who), ColumnKind::Name),
                (say(Translator::report_roadmap_due), ColumnKind::Name),
                (say(Translator::report_roadmap_cost), ColumnKind::Figure),
                (say(Translator::report_roadmap_state), ColumnKind::Word),
            ];
            let rows = rows.into_iter().map(|(placed, action)| self.action(action, placed)).collect();
            blocks.push(grid(caption, columns, rows));
            if let Some(cost) = plan.cost() {
                let said = self.voices.say(|voice| voice.report_roadmap_total(&voices::money(voice, cost)));
                blocks.push(Block::Paragraph(said));
            }
        } else if plan.proposals.is_empty() {
            let rated = self.report.outcome.overall.is_some();
            let none = if rated { Translator::report_roadmap_none } else { Translator::report_roadmap_none_rated };
            blocks.push(Block::Paragraph(say(none)));
        } else {
            let most = MOST_IN_A_WINDOW.to_string();
            blocks.push(Block::Intro(self.voices.say(|voice| voice.report_roadmap_proposed(&most))));
            let columns = [
                (say(Translator::report_roadmap_when), ColumnKind::Name),
                (say(Translator::report_roadmap_what), ColumnKind::Sentence),
            ];
            let mut rows: Vec<&(Proposal<'_>, Placed)> = plan.proposals.iter().collect();
            rows.sort_by_key(|(_, placed)| placed.window);
            let row = |(proposal, placed): &(Proposal<'_>, Placed)| GridRow {
                cells: vec![self.window(Some(placed.window)), self.step(&proposal.rise)],
                total: false,
            };
            blocks.push(grid(caption, columns, rows.into_iter().map(row).collect()));
        }
    }

    fn action(&self, action: &Action, placed: Option<Placed>) -> GridRow {
        let instrument = self.report.instrument;
        let what = match action.step(instrument) {
            Some(step) if action.words.is_empty() => self.voices.text(&step.action),
            // A newer questionnaire may no longer have the question.
            _ => Said::own(action.said(instrument, Language::English)),
        };
        let due = placed.and_then(|placed| placed.due).or(action.due);
        let cells = vec![
            self.window(placed.map(|placed| placed.window)),
            what,
            if action.owner.is_empty() { Said::default() } else { Said::own(&action.owner) },
            due.map_or_else(Said::default, |due| self.voices.say(|voice| voices::day(voice, due))),
            action.cost.map_or_else(Said::default, |cost| self.voices.figure(voices::figure(cost))),
            self.voices.say(|voice| state(voice, action.state)),
        ];
        GridRow { cells, total: false }
    }

    fn way_up(&self, path: &Path<'_>, blocks: &mut Vec<Block>) {
        let instrument = self.report.instrument;
        let title = |voice: &Translator| voice.report_roadmap_path(&band_name(voice, instrument, path.band));
        let count = u32::try_from(path.rungs()).unwrap_or(u32::MAX);
        blocks.push(Block::Intro(self.voices.say(|voice| voice.report_roadmap_path_lead(count))));
        let columns = [
            (self.voices.say(Translator::report_column_dimension), ColumnKind::Name),
            (self.voices.say(Translator::report_roadmap_rungs), ColumnKind::Word),
            (self.voices.say(Translator::report_roadmap_what), ColumnKind::Sentence),
        ];
        let row = |rise: &Rise<'_>| {
            let (from, to) = (rise.from.number().to_string(), rise.to.number().to_string());
            GridRow {
                cells: vec![
                    self.dimension(rise.dimension),
                    self.voices.figure(format!("{from} → {to}")),
                    self.voices.text(&rise.step.action),
                ],
                total: false,
            }
        };
        blocks.push(grid(self.voices.say(title), columns, path.steps.iter().map(row).collect()));
    }

    fn targets(&self, plan: &Plan<'_>, blocks: &mut Vec<Block>) {
        let open: Vec<&Aim<'_>> = plan.aims.iter().filter(|aim| aim.score.is_some() && !aim.is_reached()).collect();
        if open.is_empty() {
            return;
        }
        let enough = self.report.instrument.good_enough.number().to_string();
        blocks.push(Block::Intro(self.voices.say(|voice| voice.report_roadmap_targets_lead(&enough))));
        let columns = [
            (self.voices.say(Translator::report_column_dimension), ColumnKind::Name),
            (self.voices.say(Translator::plan_targets_today), ColumnKind::Figure),
            (self.voices.say(Translator::plan_targets_enough), ColumnKind::Figure),
        ];
        let row = |aim: &&Aim<'_>| GridRow {
            cells: vec![
                self.voices.text(&aim.dimension.name),
                self.voices.figure(aim.score.map(|score| score.shown().to_string()).unwrap_or_default()),
                self.voices.figure(aim.target.number().to_string()),
            ],
            total: false,
        };
        let caption = self.voices.say(Translator::report_roadmap_targets);
        blocks.push(grid(caption, columns, open.iter().map(row).collect()));
    }

    fn negative(&self, negative: &Negative) -> Definition {
        let more = self.voices.say(|voice| {
            let instead = voice.report_roadmap_instead(&own(voice, &negative.instead));
            [own(voice, &negative.why), instead].join("\n")
        });
        let kind = self.voices.say(|voice| kind(voice, negative.kind));
        Definition::warning(kind, self.voices.text(&negative.text)).with(Some(more))
    }

    fn step(&self, rise: &Rise<'_>) -> Said {
        self.voices.say(|voice| {
            let known = self.report.instrument.dimension(rise.dimension);
            let dimension = known.map(|known| own(voice, &known.name)).unwrap_or_default();
            voice.report_roadmap_step(&own(voice, &rise.step.action), &dimension)
        })
    }

    fn dimension(&self, id: &str) -> Said {
        self.name_of(self.report.instrument.dimension(id).map(|known| &known.name), id)
    }

    fn window(&self, window: Option<Window>) -> Said {
        self.voices.say(|voice| match window {
            Some(Window::First) => voice.plan_window_30(),
            Some(Window::Second) => voice.plan_window_60(),
            Some(Window::Third) => voice.plan_window_90(),
            Some(Window::Later) => voice.plan_window_later(),
            None => voice.plan_window_closed(),
        })
    }
}

fn heading(text: Said) -> Block {
    Block::Heading { text, about: None, score: None }
}

fn grid<const N: usize>(caption: Said, columns: [(Said, ColumnKind); N], rows: Vec<GridRow>) -> Block {
    let columns = columns.into_iter().map(|(name, kind)| GridColumn { name, kind }).collect();
    Block::Grid(Grid { caption, columns, rows })
}

fn state(voice: &Translator, state: ActionState) -> String {
    match state {
        ActionState::Planned => voice.plan_state_planned(),
        ActionState::Doing => voice.plan_state_doing(),
        ActionState::Done => voice.plan_state_done(),
        ActionState::Dropped => voice.plan_state_dropped(),
    }
}

fn kind(voice: &Translator, kind: NegativeKind) -> String {
    match kind {
        NegativeKind::First => voice.plan_negative_first(),
        NegativeKind::NoAi => voice.plan_negative_no_ai(),
        NegativeKind::NotNow => voice.plan_negative_not_now(),
    }
}
