import CLibXML2
import TextCore
