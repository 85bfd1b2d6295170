endProcess(await runCommand(processArguments()))
