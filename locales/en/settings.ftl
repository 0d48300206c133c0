# Settings take effect at once.
settings-title = Settings
settings-lead = Each change takes effect at once and is kept for next time.
settings-language = Language
settings-theme = Appearance
settings-theme-system = As the computer is set
settings-theme-light = Light
settings-theme-dark = Dark
settings-keys = Number keys
settings-keys-hint = While you are on the five answers of a question, the keys 1 to 5 choose one. Off unless you switch it on, because speech input and some keyboards send digits by accident.
settings-keys-label = Answer with the keys 1 to 5
settings-catalogue = Catalogue
settings-catalogue-hint = Funding, courses, help desks and guides: where they come from, how old they are, and packs that bring newer ones.
settings-catalogue-open = Open the catalogue
