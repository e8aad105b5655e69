/// The page's style sheet: light and dark, for phones and for paper.
enum ReportStyle {
  static let sheet = """

    :root { --text: #1b1f24; --faint: #57606a; --line: #d0d7de; --page: #ffffff; --card: #f6f8fa;
      --hard: #b42318; --soft: #b58105; --delayed: #1f6feb; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #e6edf3; --faint: #9aa4af; --line: #30363d; --page: #0d1117; --card: #161b22;
        --hard: #ff7b72; --soft: #e3b341; --delayed: #58a6ff; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--text);
      font: 16px/1.5 system-ui, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.75rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
    header p, footer, small { color: var(--faint); } header p { margin: 0; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; }
    .figures div { background: var(--card); border: 1px solid var(--line); border-radius: 6px;
      padding: .5rem .75rem; }
    dt { color: var(--faint); } dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
    dd small { font-size: .875rem; font-weight: 400; margin-left: .5rem; }
    svg { display: block; width: 100%; } .chart { height: auto; } .chart text { fill: var(--faint); font-size: 12px; }
    .axis { stroke: var(--line); }
    .hard { fill: var(--hard); background: var(--hard); } .soft { fill: var(--soft); background: var(--soft); }
    .delayed, .failures { fill: var(--delayed); background: var(--delayed); }
    .legend { list-style: none; display: flex; gap: 1rem; padding: 0; margin: .25rem 0; }
    .key { display: inline-block; width: .75rem; height: .75rem; margin-right: .35rem; border-radius: 2px; }
    .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
    th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); text-align: right;
      white-space: nowrap; font-variant-numeric: tabular-nums; }
    th:first-child { text-align: left; font-weight: 400; white-space: normal; overflow-wrap: anywhere; }
    thead th { color: var(--faint); font-weight: 400; } .bar { width: 35%; } .bar svg { height: .6rem; }
    details { margin-top: .25rem; } summary { cursor: pointer; color: var(--faint); }
    blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid var(--line); color: var(--faint);
      overflow-wrap: anywhere; }
    code { font-size: .875em; overflow-wrap: anywhere; } li p { margin: .25rem 0 .75rem; }
    @media (max-width: 36rem) { .bar { display: none; } .chart text { font-size: 24px; } }
    @media print { :root { --text: #000; --faint: #444; --line: #bbb; --page: #fff; --card: #fff; --hard: #b42318;
        --soft: #b58105; --delayed: #1f6feb; }
      body { font-size: 11pt; } main { max-width: none; padding: 0; } details { display: none; }
      section { break-inside: avoid; } * { print-color-adjust: exact; } }

    """
}
