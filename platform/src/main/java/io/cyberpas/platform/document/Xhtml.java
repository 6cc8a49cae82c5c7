package io.cyberpas.platform.document;

import io.cyberpas.platform.page.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads what a template made, which may bring no declarations of its own and so no entity that reads a file. */
final class Xhtml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Characters that XML has no place for; somebody may have typed them nevertheless. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** The font has no minus sign, and an en dash that reads back as a soft hyphen. */
    private static final Map<Character, Character> SAME_LOOK = Map.of('−', '-', '–', '—');

    private Xhtml() {}

    /**
     * The document with its language and style sheet.
     *
     * @throws IllegalStateException if it is not well-formed, or has no head with a title
     */
    static Document parse(String html, Language language, String style) {
        try {
            Document document = builder().parse(new InputSource(new StringReader(printable(html))));
            document.getDocumentElement().setAttribute("lang", language.tag());
            addStyle(document, style);
            return document;
        } catch (SAXException e) {
            throw new IllegalStateException("The document is not well-formed: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String printable(String html) {
        String printable = NO_XML.matcher(html).replaceAll("").strip();
        for (Map.Entry<Character, Character> pair : SAME_LOOK.entrySet()) {
            printable = printable.replace(pair.getKey(), pair.getValue());
        }
        return printable;
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Silent());
        return builder;
    }

    private static void addStyle(Document document, String style) throws SAXException {
        Node head = document.getElementsByTagName("head").item(0);
        if (head == null || document.getElementsByTagName("title").getLength() == 0) {
            throw new SAXException("it has no head with a title");
        }
        Element element = document.createElement("style");
        element.setTextContent(style);
        head.appendChild(element);
    }

    /** The exception says it all; by default it is printed as well. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
