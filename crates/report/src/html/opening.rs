use maud::{Markup, html};

use super::Page;
use crate::content::{BarChart, Emblem, Masthead, Notice, Said, ScoreCard, Step, Tally};

/// What the PDF has on its first page.
impl Page {
    /// Whose report it is: the top of the page, before its contents.
    pub(super) fn masthead(&mut self, masthead: &Masthead) -> Markup {
        html! {
            @if let Some(emblem) = &masthead.emblem { (self.emblem(emblem)) }
            @if masthead.name.is_empty() {
                (self.heading(1, &masthead.title, None))
            } @else {
                p.kind { (self.words.inline(&masthead.title)) }
                (self.named(&masthead.name))
            }
            @if let Some(other) = &masthead.other { p.other { (self.words.own(&Said::own(other))) } }
            (self.facts(&masthead.facts))
            @if let Some(line) = &masthead.cover_line { p.quiet { (self.words.inline(line)) } }
        }
    }

    fn named(&mut self, name: &str) -> Markup {
        self.level = 1;
        html! { h1 { (self.words.own(&Said::own(name))) } }
    }

    fn emblem(&self, emblem: &Emblem) -> Markup {
        html! {
            @if let Some(alt) = emblem.alt.0.first() {
                img.logo src=(emblem.picture.address()) alt=(alt.text) lang=[self.words.lang(alt.language)];
            }
        }
    }

    /// Names with their values.
    pub(super) fn facts(&self, facts: &[(Said, Said)]) -> Markup {
        html! {
            dl.facts {
                @for (name, value) in facts {
                    div { dt { (self.words.inline(name)) } dd { (self.words.value(value)) } }
                }
            }
        }
    }

    pub(super) fn score(&self, card: &ScoreCard) -> Markup {
        html! {
            div.score {
                @if let Some(shown) = &card.shown {
                    p.figure { strong #overall-score { (shown) } " " (self.words.inline(&card.of)) }
                }
                (self.facts(&card.facts))
            }
            (self.scale(card))
        }
    }

    pub(super) fn notice(&self, notice: &Notice) -> Markup {
        html! {
            div.notice {
                strong { (self.words.paragraphs(&notice.title)) }
                @for detail in &notice.details { (self.words.paragraphs(detail)) }
            }
        }
    }

    /// Each bar beside its figure, which says the same.
    pub(super) fn bars(&mut self, chart: &BarChart) -> Markup {
        html! {
            (self.heading(2, &chart.finding, None))
            table.bars {
                caption { (self.words.inline(&chart.caption)) }
                tbody {
                    @for line in &chart.lines {
                        tr {
                            th scope="row" { (self.words.inline(&line.name)) }
                            td.bar aria-hidden="true" { (super::figures::bar(line.bar.end, &chart.edges)) }
                            td.number id={ "pillar-" (line.bar.id) } { (super::figures::shown(&line.bar)) }
                            td { (self.words.inline(&line.band)) }
                        }
                    }
                }
            }
        }
    }

    /// How often each thing was said.
    pub(super) fn tally(&mut self, tally: &Tally) -> Markup {
        html! {
            table.bars {
                caption { (self.words.inline(&tally.caption)) }
                thead {
                    tr {
                        th scope="col" { (self.words.inline(&tally.columns[0])) }
                        td {}
                        th.number scope="col" { (self.words.inline(&tally.columns[1])) }
                        th.number scope="col" { (self.words.inline(&tally.columns[2])) }
                    }
                }
                tbody {
                    @for row in &tally.rows {
                        tr {
                            th scope="row" { (self.words.inline(&row.name)) }
                            td.bar aria-hidden="true" { (super::figures::bar((row.bar > 0.0).then_some(row.bar), &[])) }
                            td.number { (self.words.inline(&row.share)) }
                            td.number { (self.words.inline(&row.count)) }
                        }
                    }
                }
            }
            div.quiet { (self.words.paragraphs(&tally.foot)) }
        }
    }

    pub(super) fn steps(&mut self, title: &Said, steps: &[Step]) -> Markup {
        html! {
            (self.heading(2, title, None))
            @if !steps.is_empty() {
                ol.steps {
                    @for step in steps {
                        li { (self.words.value(&step.action)) div.quiet { (self.words.value(&step.detail)) } }
                    }
                }
            }
        }
    }
}
