import Ingest

extension UsageError {
    /// A sentence without a full stop, to follow `tongbi: 错误: `.
    var chinese: String {
        switch self {
        case .noPaths: "没有指定文件或文件夹"
        case .emptyPath: "路径为空"
        case .emptyName: "explain 的项目名称为空"
        case .unknownOption(let name): "没有选项 \(name)"
        case .missingValue(let option): "选项 \(option) 缺少值"
        case .takesNoValue(let option): "选项 \(option) 不带值"
        case .givenTwice(let option): "选项 \(option) 给出了两个不同的值"
        case .notAChoice(let option, let value, let choices):
            "选项 \(option) 的值应为 \(choices.joined(separator: " 或 "))，不能是“\(value.displayed)”"
        case .notAPercentage(let option, let value): "选项 \(option) 的值应为整数百分比，如 50，不能是“\(value.displayed)”"
        case .explainTakesNameAndPaths: "explain 需要项目名称和表格的路径；如要读取名为 explain 的文件，请写作 ./explain"
        case .noSuchProject(let name): "没有任何年度的项目名称含有“\(name.displayed)”"
        case .severalProjects(let name, let projects):
            "有\(projects.count)个项目的名称含有“\(name.displayed)”，请写得更完整：" + UsageError.list(projects)
        case .traceTakesOnePath(let given): "trace 只能有一个路径，现有\(given)个"
        case .notWith(let command, let option): "\(command) 没有选项 \(option)"
        case .notTogether(let one, let other): "选项 \(one) 与 \(other) 不能同时使用"
        case .notAFiscalYear(let value):
            "--fiscal-year 的值应为 文件=年度，如 budget.txt=2020，年度为\(FiscalYear.ofForms.lowerBound)至\(FiscalYear.ofForms.upperBound)，"
                + "不能是“\(value.displayed)”"
        case .fiscalYearWithoutDocument(let file): "--fiscal-year 所指的“\(file.displayed)”不在要读取的文件之中"
        case .fiscalYearOfSeveral(let file, let documents): "--fiscal-year 所指的“\(file.displayed)”有\(documents)个同名文件，请写出其中一个的路径"
        case .twoFiscalYears(let document): "--fiscal-year 为“\(document.displayed)”指定了两个年度"
        case .decisionsNotReadable(let file, let reason): "--decisions 所指的“\(file.displayed)”无法读取：\(reason)"
        case .notDecisions(let file): "--decisions 所指的“\(file.displayed)”首行没有 decision 一列，首行应与 decisions-template.csv 相同"
        case .emptyDecisions(let file): "--decisions 所指的“\(file.displayed)”是空文件，首行应与 decisions-template.csv 相同"
        case .notACensus(let option, let file, let reason): "\(option) 所指的“\(file.displayed)”不是普查文件：\(reason)"
        }
    }
}

extension FolderError {
    var chinese: String {
        switch self {
        case .notAFolder: "报告无法写入此处：已有同名文件"
        case .foreign(let name): "报告无法写入此处：文件夹中有不属于报告的“\(name.displayed)”；未作任何改动"
        case .system(let error): "报告无法写入此处：\(error.sentence)"
        case .leftBehind(let path): "报告已写入，但旧报告无法删除，现位于“\(path.displayed)”"
        }
    }
}

extension ReadRefusal {
    var chinese: String {
        switch self {
        case .system(let error): error.sentence
        case .special: "这是设备或管道，不是文件"
        case .tooLarge: "文件超过\(ReadLimits.document >> 20)MB"
        case .undivided: "文件超过\(ReadLimits.undivided >> 20)MB，且无法分段读取：其中的表太少，不能在表与表之间断开，或系统临时文件夹没有空间存放副本；请删去表以外的内容，或拆成几个文件"
        case .changed: "读取期间文件被改动，请重新运行"
        case .notText(.pdf): "这是PDF文件"
        case .notText(.office): "这是Word、Excel或ZIP文件"
        case .notText(.oldOffice): "这是旧版Word或Excel文件"
        case .notText(.zeroByte): "含有值为零的字节"
        case .lineTooLong: "超过\(ReadLimits.line >> 20)MB"
        case .noDocuments: "文件夹中没有以.txt、.text、.md或.markdown结尾的文件"
        case .tooDeep(let folders): "文件夹超过\(folders)层"
        }
    }
}
