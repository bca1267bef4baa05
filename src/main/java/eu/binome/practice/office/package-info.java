/**
 * Office files, XLSX and DOCX, written and read as streams with what the JDK has: it knows tables, texts and forms, and nothing of practices.
 */
package eu.binome.practice.office;
