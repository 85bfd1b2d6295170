shareMemoryAmongThreads()
ignoreSignalsOfWriting()
endProcess(await runCommand(processArguments()))
