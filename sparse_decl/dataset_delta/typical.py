"""What schemas and styles of files look like: the end of a head's dictionary for what they are squeezed with.

Never to be changed: deltas of version 7 and later are read with it.
"""

from __future__ import annotations

import base64

# Arrow schemas as IPC bytes.
_SCHEMAS = (
    "/////2ADAAAQAAAAAAAKAAwABgAFAAgACgAAAAABBAAEAAAAiP///wQAAAAMAAAABAMAAMQCAACQAgAAXAIAADACAAAEAgAA1AEAAKgBAAB4AQ"
    "AAGAEAAGQAAAAUAAAAEAAYAAgABgAHAAwAEAAUABAAAAAAAAEFFAAAADwAAAAkAAAABAAAAAAAAAAIAAAAY2F0ZWdvcnkAAAAACAAIAAAABAAI"
    "AAAABAAAAFj9//8AAAABIAAAAJz9//+Y/f//AAABDBQAAAAgAAAABAAAAAEAAAAYAAAACAAAAG1lc3NhZ2VzAAAAAMz9///I/f//AAABDRgAAA"
    "AgAAAABAAAAAIAAABAAAAAFAAAAAQAAABpdGVtAAAAAPz9///4/f//AAABBRAAAAAYAAAABAAAAAAAAAAHAAAAY29udGVudAAk/v//IP7//wAA"
    "AQUQAAAAGAAAAAQAAAAAAAAABAAAAHJvbGUAAAAATP7//0j+//8AAAEMFAAAABwAAAAEAAAAAQAAABQAAAAGAAAAbGFiZWxzAAB4/v//dP7//w"
    "AAAQIQAAAAGAAAAAQAAAAAAAAABAAAAGl0ZW0AAAAAaP7//wAAAAFAAAAApP7//wAAAQIQAAAAFAAAAAQAAAAAAAAAAQAAAG4AAACU/v//AAAA"
    "ASAAAADQ/v//AAABAxAAAAAUAAAABAAAAAAAAAABAAAAeAAAACr///8AAAEA+P7//wAAAQoQAAAAGAAAAAQAAAAAAAAABAAAAHdoZW4AAAAAVv"
    "///wAAAgAk////AAABBhAAAAAYAAAABAAAAAAAAAAEAAAAZmxhZwAAAABQ////TP///wAAARQQAAAAGAAAAAQAAAAAAAAABAAAAG5hbWUAAAAA"
    "eP///3T///8AAAECEAAAABgAAAAEAAAAAAAAAAUAAABsYWJlbAAAAGj///8AAAABQAAAAKT///8AAAEDEAAAABwAAAAEAAAAAAAAAAUAAABzY2"
    "9yZQAGAAgABgAGAAAAAAACANT///8AAAEFEAAAABwAAAAEAAAAAAAAAAQAAAB0ZXh0AAAAAAQABAAEAAAAEAAUAAgABgAHAAwAAAAQABAAAAAA"
    "AAECEAAAABwAAAAEAAAAAAAAAAIAAABpZAAACAAMAAgABwAIAAAAAAAAAUAAAAD/////cAEAABAAAAAAAAoADAAGAAUACAAKAAAAAAEEAAwAAA"
    "AIAAgAAAAEAAgAAAAEAAAABAAAABQBAADYAAAAbAAAAAQAAAAM////AAABDBQAAAAgAAAABAAAAAEAAAAYAAAACQAAAGVtYmVkZGluZwAAAAj/"
    "//88////AAABAxAAAAAgAAAABAAAAAAAAAAHAAAAZWxlbWVudAAAAAYACAAGAAYAAAAAAAEAcP///wAAAQwUAAAAIAAAAAQAAAABAAAAGAAAAA"
    "kAAABpbnB1dF9pZHMAAABs////oP///wAAAQIQAAAAIAAAAAQAAAAAAAAABAAAAGl0ZW0AAAAACAAMAAgABwAIAAAAAAAAASAAAADY////AAAB"
    "GBAAAAAYAAAABAAAAAAAAAAEAAAAdGV4dAAAAADM////EAAUAAgABgAHAAwAAAAQABAAAAAAAAEFEAAAABgAAAAEAAAAAAAAAAIAAABpZAAABA"
    "AEAAQAAAAAAAAA"
)
# Metadata of schemas, and styles.
_TEXTS = (
    '{"index_columns": [{"kind": "range", "name": null, "start": 0, "stop": 1000, "step": 1}], "colum'
    'n_indexes": [{"name": null, "field_name": null, "pandas_type": "unicode", "numpy_type": "str", "'
    'metadata": {"encoding": "UTF-8"}}], "columns": [{"name": "text", "field_name": "text", "pandas_t'
    'ype": "object", "numpy_type": "str", "metadata": null}, {"name": "label", "field_name": "label",'
    ' "pandas_type": "bool", "numpy_type": "bool", "metadata": null}, {"name": "score", "field_name":'
    ' "score", "pandas_type": "float64", "numpy_type": "float64", "metadata": null}, {"name": "id", "'
    'field_name": "id", "pandas_type": "int64", "numpy_type": "int64", "metadata": null}], "attribute'
    's": {}, "creator": {"library": "pyarrow", "version": "26.0.1"}, "pandas_version": "3.1.1"}{"info'
    '": {"features": {"text": {"dtype": "string", "_type": "Value"}, "label": {"names": ["neg", "pos"'
    '], "_type": "ClassLabel"}, "messages": {"feature": {"role": {"dtype": "string", "_type": "Value"'
    '}, "content": {"dtype": "string", "_type": "Value"}}, "_type": "List"}, "id": {"dtype": "int64",'
    ' "_type": "Value"}}}}{"arrow_schema":true,"cdc":{"max_chunk_size":1048576,"min_chunk_size":26214'
    '4,"norm_level":0},"compression":"snappy","dictionary":true,"index":true,"keys":{"content_defined'
    '_chunking":"{\\"min_chunk_size\\": 262144, \\"max_chunk_size\\": 1048576, \\"norm_level\\": 0}"},"page'
    '":"1.0","row_groups":[[1000,1]],"statistics":true,"version":"2.6"}{"arrow_schema":false,"compres'
    'sion":"snappy","dictionary":false,"index":false,"page":"1.0","row_groups":[[1000,1]],"statistics'
    '":true,"version":"1.0"}{"arrow_schema":true,"compression":"zstd","dictionary":["id","text"],"ind'
    'ex":true,"level":1,"page":"1.0","row_groups":[[1000,1]],"statistics":true,"version":"1.0"}{"as":'
    '"csv","columns":["id","text"],"delimiter":",","end":"\\n","final":true,"header":"id,text\\n","hidd'
    'en":[],"kinds":["int","text","float"],"packing":{"as":"gzip","header":"1f8b0800000000000003","le'
    'vel":6,"memory":8},"packing":{"as":"zstd","check":true,"level":3,"size":true,"threads":0},"quote'
    '_all":false}{"batches":[[1000,1]],"compression":"lz4","ipc":"file"}{"batches":[[1000,1]],"ipc":"'
    'stream"}{"arrow_schema":true,"compression":"zstd","dictionary":true,"index":false,"level":3,"pag'
    'e":"1.0","row_groups":[[1000,1]],"statistics":true,"version":"2.6"}{"arrow_schema":true,"compres'
    'sion":"snappy","dictionary":true,"index":false,"page":"1.0","row_groups":[[1000,1]],"statistics"'
    ':true,"version":"2.6"}'
)
TYPICAL = base64.b64decode(_SCHEMAS) + _TEXTS.encode()
