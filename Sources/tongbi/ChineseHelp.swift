/// What `--help --language zh` prints.
let chineseHelp = """
    tongbi（同比）：逐年对比预算项目的资金。

    读取预算单位公开的项目绩效表，生成年度对比报告：report.md供阅读，CSV文件供表格软件使用。

    tongbi [选项] 路径...             读取文件和文件夹；- 为标准输入
    tongbi trace 路径                 列出从每张表读到的内容，附文件名和行号
    tongbi explain 项目名称 路径...   一个项目的沿革：历年数据、前身与后续、支持和反对的依据；
                                      项目名称可只写一部分
    tongbi ingest 路径...             把读到的内容按每表一行JSON写到标准输出（见docs/lines.md）
    tongbi analyze 文件...            由这样的行生成报告；- 为标准输入
    tongbi census 文件...             汇总只有全部行才能得知的内容，供analyze分批处理

      -o, --output 文件夹             报告文件夹（默认：tongbi-report）
          --language en|zh            报告、提示信息和本说明的语言（默认：en，英文）
          --amounts yuan|wan          report.md的金额单位：元或万元（默认：yuan，元）；
                                      CSV文件一律以元为单位
          --fiscal-year 文件=年度     为没有写明年度的文件指定年度；可重复使用
          --decisions 文件            对项目和单位所作的决定（CSV）；
                                      可从报告文件夹中的decisions-template.csv开始填写
          --change-threshold 百分比   预算增减达到此幅度即列为发现（默认：30）
          --shard-key                 用于ingest：在每行注明须一并分析的分组
          --names, --texts 普查文件   用于census：仅汇总名称；仅汇总文字
          --census 普查文件           用于analyze：所给的行只是普查范围的一部分
          --no-bom                    CSV文件不带字节顺序标记（Excel需要此标记）
          --quiet                     不输出摘要和进度；错误仍会输出
          --version                   显示版本
      -h, --help                      显示本说明
          --                          其后均为路径，即使以 - 开头

    文件夹（含子文件夹）中以.txt、.text、.md、.markdown、.csv、.htm或.html结尾的文件均会读取，隐藏文件除外；
    直接指定的文件一律读取。

    退出状态：0 全部读取；1 已完成，但有内容未能读取或写入（见标准错误输出）；64 命令有误。

    """
