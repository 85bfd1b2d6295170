keepMemoryForNext()
ignoreSignalsOfWriting()
endProcess(await runCommand(processArguments()))
