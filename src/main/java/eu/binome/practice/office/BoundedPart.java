package eu.binome.practice.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * A part of an office file that stops being read where it unpacks to more than anybody wrote.
 */
final class BoundedPart extends FilterInputStream {

    private long left;

    BoundedPart(InputStream part, long mostBytes) {
        super(part);
        left = mostBytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        int read = super.read(buffer, from, most);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new ZipException("a part is too large");
        }
    }
}
