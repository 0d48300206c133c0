# What courses, help desks, tools and guides say of themselves, wherever they are listed.

resource-kind-course = Course
resource-kind-advisory = Help desk
resource-kind-tool = Tool
resource-kind-guidance = Guide or law
resource-kind-scheme = Funding scheme

resource-level = Level
resource-level-1 = First steps
resource-level-2 = Using AI tools
resource-level-3 = Putting AI into practice, or governing it
resource-level-4 = Building models

resource-audience = For
resource-audience-leaders = management
resource-audience-all-staff = all staff
resource-audience-practitioners = specialists
resource-audience-developers = developers

resource-language = Language
resource-language-en = English
resource-language-zh-hant = Traditional Chinese
resource-language-zh-hans = Simplified Chinese

resource-fee = Price
resource-fee-free = Free
resource-fee-unknown = Price not known

resource-duration = Duration
resource-dimensions = Helps with
resource-subsidy = Help with the fee

# Routes to a subsidy: none is certain for a given class.
resource-route-nittp = Training programme NITTP: your company applies before the class begins. Check that this class counts.
resource-route-cef = Continuing Education Fund: the employee pays, and claims part of it back after finishing. Check that the course is registered.
resource-route-erb = Employees Retraining Board: the place itself is subsidised; the employee signs up. Check the conditions with the training body.
resource-route-vplus = Vplus of the Vocational Training Council: the employee claims part of the fee back after finishing. Check that this class counts.

resource-force-law = Law: it must be followed
resource-force-binding = Binding for those whom the body supervises
resource-force-voluntary = Voluntary
resource-force-proposal = A proposal, not in force

resource-asks = { $count ->
    [one] What it asks for: one point
   *[other] What it asks for: { $count } points
}
