ignoreSignalsOfWriting()
endProcess(await runCommand(processArguments()))
