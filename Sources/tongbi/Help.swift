let version = "0.1.0"

/// What `--help` prints.
var helpText: String {
    switch Messages.language {
    case .english: englishHelp
    case .chinese: chineseHelp
    }
}

private let englishHelp = """
    tongbi (同比): what each project of a public budget cost from year to year.

    Reads the project performance forms that Chinese public bodies publish and writes
    a year-over-year report: Markdown for people, CSV for spreadsheets.

    tongbi [options] PATH...          read files and folders; - reads standard input
    tongbi trace PATH                 show what was read from each form, with file and line
    tongbi explain NAME PATH...       one project's story: its years, what it came from and what
                                      became of it, the evidence for and against; NAME may be part
                                      of a name
    tongbi ingest PATH...             write what is read as lines of JSON, one a form, to standard
                                      output (docs/lines.md)
    tongbi analyze FILE...            write the report of such lines; - reads standard input
    tongbi census FILE...             what only all lines together tell, so that analyze can take
                                      them in parts

      -o, --output DIR                the report folder (default: tongbi-report)
          --language en|zh            language of the report, of messages and of this text
                                      (default: en)
          --amounts yuan|wan          money in report.md in yuan or in 万元 (default: yuan);
                                      CSV files are always in yuan
          --fiscal-year FILE=YEAR     the year of a document whose forms do not say it;
                                      may be repeated
          --decisions FILE            what you have decided about projects and units, as CSV;
                                      decisions-template.csv in the report folder is a beginning
          --change-threshold PERCENT  a budget that changed by so much is a finding (default: 30)
          --shard-key                 with ingest: say on each line what must be analysed together
          --names, --texts CENSUS     with census: only what names tell; only what texts tell
          --census CENSUS             with analyze: the lines are a part of what CENSUS knows
          --no-bom                    CSV files without a byte-order mark (Excel needs the mark)
          --quiet                     no summary and no progress; errors are still printed
          --version                   print the version
      -h, --help                      print this text
          --                          what follows are paths, even if they begin with -

    In a folder, files that end in .txt, .text, .md, .markdown, .csv, .htm or .html are read, in
    its subfolders too; hidden files are left alone. A file that is named itself is always read.

    Exit status: 0 all was read; 1 done, but something could not be read or written (it is named
    on standard error); 64 the command line was wrong.

    """
