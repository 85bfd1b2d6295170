import Ingest
print("tongbi")
