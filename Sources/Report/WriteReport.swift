import Analytics
import Ingest
