use maud::{Markup, html};

use super::Page;
use super::words::link;
use crate::content::{Checklist, ColumnKind, EntryCard, Grid, SourceGroup};

impl Page {
    /// A scheme, course, help desk or guide.
    pub(super) fn entry(&mut self, card: &EntryCard) -> Markup {
        html! {
            div class={ "entry" (if card.brief { " brief" } else { "" }) } {
                (self.heading(4, &card.name, None))
                @if let Some((verdict, word)) = &card.verdict {
                    p.verdict data-verdict=(verdict.code()) { (self.words.inline(word)) }
                }
                div.quiet { (self.words.paragraphs(&card.body)) }
                (self.definitions(&card.lines, None))
            }
        }
    }

    /// A table of words and figures.
    pub(super) fn grid(&self, grid: &Grid) -> Markup {
        let class = |kind| (kind == ColumnKind::Figure).then_some("number");
        html! {
            // Whoever has no mouse scrolls it with the arrow keys.
            div.wide tabindex="0" role="group" aria-label=(grid.caption.0.first().map_or("", |spoken| &spoken.text)) {
                table.grid {
                    caption { (self.words.inline(&grid.caption)) }
                    thead {
                        tr {
                            @for column in &grid.columns {
                                th scope="col" class=[class(column.kind)] { (self.words.inline(&column.name)) }
                            }
                        }
                    }
                    tbody {
                        @for row in &grid.rows {
                            tr class=[row.total.then_some("total")] {
                                @for ((cell, column), index) in row.cells.iter().zip(&grid.columns).zip(0..) {
                                    @if index == 0 {
                                        th scope="row" { (self.words.value(cell)) }
                                    } @else {
                                        td class=[class(column.kind)] { (self.words.value(cell)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Boxes to tick; whether they are ticked is said in words too.
    pub(super) fn checklist(&self, list: &Checklist) -> Markup {
        html! {
            div.checklist {
                p.label { (self.words.inline(&list.title)) }
                ul {
                    @for item in &list.items {
                        li class=[item.done.then_some("done")] {
                            span.tick role="img" aria-label=(item.state.text) lang=[self.words.lang(item.state.language)] { (if item.done { "☑" } else { "☐" }) }
                            div {
                                (self.words.linked_value(&item.text))
                                @if let Some(detail) = &item.detail { div.quiet { (self.words.linked_value(detail)) } }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What was read, entry by entry.
    pub(super) fn sources(&mut self, groups: &[SourceGroup]) -> Markup {
        html! { @for group in groups { (self.source_group(group)) } }
    }

    fn source_group(&mut self, group: &SourceGroup) -> Markup {
        html! {
            (self.heading(3, &group.name, None))
            dl.sources {
                @for source in &group.sources {
                    div {
                        dt { (self.words.inline(&source.date)) }
                        dd { (self.words.value(&source.title)) div.address { (link(&source.url, &source.url)) } }
                    }
                }
            }
        }
    }
}
