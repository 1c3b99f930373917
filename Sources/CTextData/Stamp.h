#define CTEXTDATA_STAMP "42ddaab75cfa0c18-b9ab7ca71ffb9fc1"
