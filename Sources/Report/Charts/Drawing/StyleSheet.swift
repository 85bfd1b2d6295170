/// How every picture looks: on light ground, and on dark ground where the reader's screen is dark. The ground is part of the picture, so that it can
/// be read wherever it is shown, also by a program that does not know of dark screens.
let styleSheet = """
    text{font-family:"Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",SimHei,sans-serif;\
    font-size:13px;fill:#1f2328}
    .title{font-size:17px;font-weight:bold}
    .small{font-size:12px}
    .muted{fill:#57606a}
    .strong{font-weight:bold}
    .middle{text-anchor:middle}
    .end{text-anchor:end}
    .paper{fill:#ffffff}
    .panel{fill:#f0f3f6}
    .sky{fill:#56b4e9}
    .orange{fill:#e69f00}
    .green{fill:#009e73}
    .purple{fill:#cc79a7}
    .vermillion{fill:#d55e00}
    .grey{fill:#c3cad1}
    .mark{stroke:#1f2328;stroke-opacity:.55;fill:none}
    .dot{fill:#1f2328;fill-opacity:.7}
    .edge{stroke:#57606a;stroke-width:1}
    .dashed{stroke-dasharray:4 3}
    .axis{stroke:#8c959f;fill:none}
    .leader{stroke:#afb8c1;fill:none}
    .up{stroke:#0072b2;stroke-width:2;fill:none}
    .down{stroke:#d55e00;stroke-width:2;stroke-dasharray:7 4;fill:none}
    .level{stroke:#6e7781;stroke-width:2;fill:none}
    .doubtful{stroke:#6e7781;stroke-width:2;stroke-dasharray:2 3;fill:none}
    .own{fill:#1f2328;stroke:#1f2328}
    .hollow{fill:#ffffff;stroke:#1f2328;stroke-width:1.5}
    @media (prefers-color-scheme:dark){
    text{fill:#e6edf3}
    .muted{fill:#9da7b3}
    .paper{fill:#0d1117}
    .panel{fill:#222a33}
    .sky{fill:#3a8fc4}
    .orange{fill:#c98a00}
    .purple{fill:#b5628f}
    .grey{fill:#59636e}
    .mark{stroke:#f0f6fc}
    .dot{fill:#f0f6fc}
    .edge{stroke:#9da7b3}
    .axis{stroke:#6e7681}
    .leader{stroke:#4b535d}
    .up{stroke:#56b4e9}
    .level{stroke:#9da7b3}
    .doubtful{stroke:#9da7b3}
    .own{fill:#e6edf3;stroke:#e6edf3}
    .hollow{fill:#0d1117;stroke:#e6edf3}
    }
    """
