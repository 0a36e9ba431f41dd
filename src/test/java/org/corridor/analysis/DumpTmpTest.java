package org.corridor.analysis;
import org.corridor.ShippedDataset;
import org.junit.jupiter.api.Test;
class DumpTmpTest {
    @Test void dump() throws Exception {
        StringBuilder out = new StringBuilder();
        for (Disagreement d : Disagreements.list(ShippedDataset.get(), ShippedDataset.DAY)) {
            out.append(d.question().subject()+" "+d.question().measure()+" "+d.question().flow().map(Object::toString).orElse("-")+" "+d.question().about().map(Object::toString).orElse("-")+" | "+d.kind()+" "+(d.isFromNothing()?"inf":d.ratio().map(r->r.round(new java.math.MathContext(5)).toPlainString()).orElse("-"))+" | "+d.lower().refs()+" "+d.lower().range().map(r->r.low().toPlainString()+".."+r.high().toPlainString()).orElse("")+" | "+d.higher().refs()+" "+d.higher().range().map(r->r.low().toPlainString()+".."+r.high().toPlainString()).orElse("")+" | "+d.overlap().map(o->o.days()+"/"+o.longer()).orElse("-")+(d.repeats()?" repeats":"")+(d.isOfOneAuthority()?" SELF":"")+"\n");
        }
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/cf/dump.txt"), out.toString().replace("observations/",""));
        long t=System.nanoTime(); for(int i=0;i<50;i++){ if(i==40)t=System.nanoTime(); Disagreements.list(ShippedDataset.get(), ShippedDataset.DAY);} System.out.println("ms "+(System.nanoTime()-t)/1e7);
    }
}
