use jiff::civil::Date;
use readiness_assessment::cohort::{By, tenths};
use readiness_locale::Translator;

use super::Writer;
use super::document::{Block, Said};
use super::parts::{ColumnKind, Grid, GridRow};
use super::progress::Column;
use super::voices::{date, own};
use crate::{PeerFigures, PeerGroup};

impl Writer<'_> {
    /// The company beside others of the library; nothing where no figure about others may be told.
    pub(super) fn peers(&self, blocks: &mut Vec<Block>) {
        let groups = self.report.peers;
        if groups.iter().all(|group| group.figures.is_none()) {
            return;
        }
        blocks.push(Block::Section(self.voices.say(Translator::report_peers)));
        blocks.push(Block::Intro(self.voices.say(Translator::report_peers_intro)));
        let rows = [self.own_score()].into_iter().chain(groups.iter().map(|group| self.group(group)));
        let columns: [Column; 4] = [
            (Translator::report_peers_whose, ColumnKind::Name),
            (Translator::report_peers_n, ColumnKind::Figure),
            (Translator::report_peers_score, ColumnKind::Figure),
            (Translator::cohort_report_when, ColumnKind::Name),
        ];
        let caption = self.voices.say(Translator::report_peers_caption);
        blocks.push(Block::Grid(Grid { caption, columns: self.columns(&columns), rows: rows.collect() }));
        let day = self.report.printed_on;
        blocks.push(Block::Paragraph(self.voices.say(|voice| voice.report_peers_source(&date(voice, day)))));
    }

    fn own_score(&self) -> GridRow {
        let overall = self.report.outcome.overall.as_ref();
        let score = overall.map_or_else(|| "–".to_owned(), |overall| overall.score.shown().to_string());
        let begun = self.report.started;
        self.peer_row([
            self.voices.say(Translator::report_peers_own),
            self.same("1"),
            self.same(&score),
            self.voices.say(|voice| period(voice, (begun, begun))),
        ])
    }

    fn group(&self, group: &PeerGroup) -> GridRow {
        let name = self.voices.say(|voice| match group.by {
            By::Size => voice.peers_size(&own(voice, &group.class)),
            By::Industry | By::Form | By::Tag(_) => voice.peers_industry(&own(voice, &group.class)),
        });
        match &group.figures {
            Some(PeerFigures { peers, begun }) => self.peer_row([
                name,
                self.same(&peers.n.to_string()),
                self.same(&tenths(&peers.overall).to_string()),
                self.voices.say(|voice| period(voice, *begun)),
            ]),
            None => self.peer_row([name, self.same("–"), self.same("–"), self.voices.say(Translator::peers_hidden)]),
        }
    }

    fn peer_row(&self, cells: [Said; 4]) -> GridRow {
        GridRow { cells: cells.into(), total: false }
    }
}

/// Mean, number and time of such companies in one line.
pub(crate) fn figure(voice: &Translator, figures: &PeerFigures) -> String {
    let PeerFigures { peers, begun } = figures;
    voice.peers_figure(&tenths(&peers.overall).to_string(), &peers.n.to_string(), &period(voice, *begun))
}

fn period(voice: &Translator, (first, last): (Date, Date)) -> String {
    let month = |date| readiness_locale::format::month(voice, date);
    match (month(first), month(last)) {
        (first, last) if first == last => first,
        (first, last) => voice.cohort_report_period(&first, &last),
    }
}
