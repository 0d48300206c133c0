# The adviser's own look on reports: logo, two colours, three texts.

brand-title = My brand on reports
brand-lead = If you hand reports to clients, they can carry your logo, your colours and a few words of yours. The content stays the same: the sources, the check code and the authors of the questionnaire are always named.
brand-logo = Logo
brand-logo-hint = PNG or SVG, up to 1 MB. It stands at the top right of the first page, on white.
brand-logo-choose = Choose a logo …
brand-logo-another = Choose another logo …
brand-logo-remove = Take the logo away
brand-logo-none = No logo chosen.
brand-logo-reading = Reading the file …
brand-logo-ready = This is how it will be printed. It is saved with the rest.
brand-alt = What the logo shows
brand-alt-hint = For people who listen to the report, for example: Logo of Lee Consulting. One language is enough.
brand-alt-missing = Say what the logo shows, in at least one language.
brand-colours = Colours
brand-main = Main colour
brand-main-hint = For headings, bars and lines on white paper.
brand-soft = Light colour
brand-soft-hint = For the grounds behind text.
brand-soft-own = Choose the light colour yourself
brand-hex = { $colour } as a code
brand-hex-wrong = Write a colour as # and six digits, for example #00563c.
# $ratio "4.49:1", $needed "4.5:1".
brand-passes = Contrast { $ratio }: easy to read.
brand-fails = Contrast { $ratio }: too weak to read. At least { $needed } is needed.
brand-offer = Use { $colour } instead
brand-texts = Words
brand-texts-hint = Leave a language empty to use the other one in its place. Leave both empty to print nothing.
brand-cover-line = Line on the first page
brand-cover-line-hint = For example: Prepared by Lee Consulting
brand-footer = Line at the foot of every page
brand-footer-hint = For example your name and telephone number.
brand-disclaimer = Disclaimer
brand-disclaimer-hint = Stands in the last part of the report, under "The adviser's disclaimer".
# $text is the name of a field, $language "English" or "中文".
brand-in = { $text } ({ $language })
brand-preview = How page one will look
brand-preview-alt = A small picture of the first page in your colours. A sample report shows the real pages.
brand-preview-company = Sample Company Limited
brand-preview-headline = The company is ready for first steps.
brand-sample = Save a sample report
brand-sample-saved = Saved: { $name }
brand-save = Save my brand
brand-saving = Saving …
brand-saved = Your brand is saved. Reports offer it from now on.
brand-remove = Remove my brand
brand-remove-ask = Remove logo, colours and words? Reports that are already saved stay as they are.
brand-remove-yes = Remove them
brand-remove-no = Keep them
brand-removed = Your brand is removed.
brand-unsaved = Not saved yet.
brand-with = With my brand
brand-with-hint = Your logo, colours and words.
brand-settings = My brand
brand-settings-hint = For advisers: your own logo, colours and words on the reports that you hand over.
brand-settings-open = Open my brand

## A file that cannot be a logo. $reason is one of the sentences below.

error-logo = { $name } cannot be used as a logo: { $reason }
    .hint = Nothing was saved. Choose another file.
logo-hint-drawing = Nothing was saved. In the drawing program, turn text into paths and save a plain SVG, or save the logo as PNG.
logo-too-large = it has { $found } KB; at most { $limit } KB are read.
logo-unknown = it is neither PNG nor SVG.
logo-too-many-pixels = it has { $width } by { $height } pixels; at most { $limit } in all are read.
logo-damaged = the file is damaged.
# $features is a list of the names below.
logo-unsupported = it uses { $features }, which this program does not draw.
logo-too-complex = it has too many parts, or parts nested too deeply.
logo-too-long = it is so long and thin that nothing of it could be seen.
logo-invisible = nothing of it can be seen on white paper.
logo-feature-text = letters that are still text
logo-feature-gradient = gradients
logo-feature-pattern = patterns
logo-feature-transparency = transparency
logo-feature-filter = effects such as shadows
logo-feature-clip = clipping or masks
logo-feature-marker = line ends
logo-feature-image = embedded pictures
logo-feature-animation = animation
logo-feature-script = scripts or web pages
logo-feature-elsewhere = links to other files
logo-feature-entity = XML entities
