# About this program and its questionnaire.
about-title = About
about-version = Version { $version }
about-lead = AI Readiness HK shows a company how ready it is for AI, why, and what to do next.
about-privacy-heading = Where your data are
about-privacy = Nothing leaves this computer. The program has no account, sends nothing and opens no connection to the internet.
about-library = Your answers
about-reports = Saved reports
about-backup = To keep a copy, close the program and copy the first file to a safe place.
about-instrument-heading = The questionnaire
about-licence = Licence
about-source = Source
about-bands-heading = The four bands
about-bands = The names and bounds of the bands are those printed in figure 3-1 of the study of Hong Kong's AI industry by the Hong Kong Productivity Council and The University of Hong Kong (fieldwork 2023). They are context, not a certificate.
about-licences-heading = Licences
about-licences-program = This program is free software under the MIT licence or the Apache License 2.0, as you choose.
about-licences-font = The typeface Noto Sans HK is used under the SIL Open Font License 1.1.
