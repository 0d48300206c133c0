//! What the user did, as a stable code: the file keeps it, the window turns it into words.

/// One kind of step that can be undone.
///
/// A code that is once in a released file keeps its meaning. A new one needs a new schema version, because an older
/// program cannot name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Op {
    /// Began an assessment.
    NewAssessment,
    /// Answered a question or took the answer back.
    Answer,
    /// Wrote a note.
    Note,
    /// Stated a fact about the organisation.
    Fact,
    /// Changed the organisation's name.
    Organisation,
    /// Chose the express or the full form.
    Form,
    /// Named an assessment.
    Label,
    /// Brought in answers files.
    Import,
    /// Put an assessment into the bin.
    Delete,
    /// Changed what the company plans to spend.
    Project,
    /// Ticked off a step or document of a scheme, or took the tick back.
    Tick,
    /// Said how an answer or the assessment came about.
    Assurance,
}

impl Op {
    /// Every operation.
    pub const ALL: [Self; 12] = [
        Self::NewAssessment,
        Self::Answer,
        Self::Note,
        Self::Fact,
        Self::Organisation,
        Self::Form,
        Self::Label,
        Self::Import,
        Self::Delete,
        Self::Project,
        Self::Tick,
        Self::Assurance,
    ];

    /// The code in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::NewAssessment => "new-assessment",
            Self::Answer => "answer",
            Self::Note => "note",
            Self::Fact => "fact",
            Self::Organisation => "organisation",
            Self::Form => "form",
            Self::Label => "label",
            Self::Import => "import",
            Self::Delete => "delete",
            Self::Project => "project",
            Self::Tick => "tick",
            Self::Assurance => "assurance",
        }
    }

    /// The operation with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|op| op.code() == code)
    }
}
