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
    /// Tagged a company or took the tag away.
    Tag,
    /// Gave a company the name under which it is compared.
    Alias,
    /// Said which rung is enough in a dimension.
    Target,
    /// Changed what the company means to do.
    Action,
    /// Named or attached what backs an answer, or took it away.
    Evidence,
    /// Said how sure an answer is.
    Confidence,
    /// Brought in, changed or took out what one person answered.
    Respondent,
    /// Recorded what several agreed on.
    Consensus,
    /// Chose the day to look at an assessment again.
    Reminder,
    /// Began an assessment from the answers of the last one.
    Reassess,
    /// Moved an assessment to a newer version of its questionnaire.
    Migrate,
    /// Took an assessment out of the bin.
    Restore,
    /// Brought in another library.
    Merge,
    /// Changed a questionnaire of one's own.
    Questionnaire,
    /// Began a survey.
    NewSurvey,
    /// Answered a question of a survey or took the answer back.
    Reply,
    /// Put a survey into the bin.
    DeleteSurvey,
    /// Began an assessment with what a survey says about the company.
    FromSurvey,
}

impl Op {
    /// Every operation.
    pub const ALL: [Self; 30] = [
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
        Self::Tag,
        Self::Alias,
        Self::Target,
        Self::Action,
        Self::Evidence,
        Self::Confidence,
        Self::Respondent,
        Self::Consensus,
        Self::Reminder,
        Self::Reassess,
        Self::Migrate,
        Self::Restore,
        Self::Merge,
        Self::Questionnaire,
        Self::NewSurvey,
        Self::Reply,
        Self::DeleteSurvey,
        Self::FromSurvey,
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
            Self::Tag => "tag",
            Self::Alias => "alias",
            Self::Target => "target",
            Self::Action => "action",
            Self::Evidence => "evidence",
            Self::Confidence => "confidence",
            Self::Respondent => "respondent",
            Self::Consensus => "consensus",
            Self::Reminder => "reminder",
            Self::Reassess => "reassess",
            Self::Migrate => "migrate",
            Self::Restore => "restore",
            Self::Merge => "merge",
            Self::Questionnaire => "questionnaire",
            Self::NewSurvey => "new-survey",
            Self::Reply => "reply",
            Self::DeleteSurvey => "delete-survey",
            Self::FromSurvey => "from-survey",
        }
    }

    /// The operation with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|op| op.code() == code)
    }
}
