/// An enum whose variants are words of a file format: declares it together with its table of words.
macro_rules! coded {
    (
        $(#[$about:meta])*
        $name:ident[$count:literal] {
            $($(#[$meaning:meta])* $variant:ident = $word:literal,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$meaning])* $variant,)*
        }

        impl $name {
            /// The words of files, each with its meaning.
            pub const CODES: [(&'static str, Self); $count] = [$(($word, Self::$variant),)*];

            /// The word used in files.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            /// The variant with exactly this word.
            pub fn from_code(word: &str) -> Option<Self> {
                Self::CODES.iter().find(|(code, _)| *code == word).map(|(_, variant)| *variant)
            }
        }
    };
}

pub(crate) use coded;
