; b66e14bc2515542680b483705f55640c

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v223B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7) unnamed_addr #0 {
entry:
  %.22 = add i64 %arg.a0, 16
  %.23 = inttoptr i64 %.22 to ptr
  %.24 = load i64, ptr %.23, align 8
  %.27 = inttoptr i64 %.24 to ptr
  %.52 = add i64 %arg.a7, 32
  %.53 = inttoptr i64 %.52 to ptr
  %.54 = load i64, ptr %.53, align 8
  %.55 = inttoptr i64 %.54 to ptr
  %.57 = load i64, ptr %.55, align 8
  %.58 = add i64 %arg.a7, 16
  %.59 = inttoptr i64 %.58 to ptr
  %.60 = load i64, ptr %.59, align 8
  %.63 = inttoptr i64 %.60 to ptr
  %.53.i = shl nuw i64 1, %arg.a1
  %.54.i = add i64 %.53.i, -1
  %.63.i = add i64 %arg.a2, 1
  %.65.i = shl i64 %.63.i, %arg.a1
  %.67.i = add i64 %arg.a5, 1
  %.69.i = shl i64 %.67.i, %arg.a4
  %.78.i = shl i64 %arg.a5, %arg.a4
  %.83.not.i = icmp eq i64 %arg.a6, 0
  %.86.i = add i64 %arg.a4, -1
  %.87.i = shl nuw i64 1, %.86.i
  %notmask.i = shl nsw i64 -1, %arg.a4
  %.96.i = xor i64 %notmask.i, -1
  %.87.pn.i = select i1 %.83.not.i, i64 %.96.i, i64 %.87.i
  %"$phi380.0.2.0.i" = or i64 %.87.pn.i, %.78.i
  %"$phi484.0.2.0.i" = select i1 %.83.not.i, i64 %"$phi380.0.2.0.i", i64 %.78.i
  %.145.i = sub nsw i64 62, %arg.a4
  %.240284.not.i = icmp slt i64 %.57, 1
  br i1 %.240284.not.i, label %_ZN14sparse_kernels5casts7convertB4v224B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxxx5ArrayItLi1E1C7mutable7alignedE.exit, label %B574.if.lr.ph.i

B574.if.lr.ph.i:                                  ; preds = %entry
  %.113.i = ashr i64 %arg.a5, 1
  %.111.i = ashr i64 %arg.a2, 1
  %.377.i = icmp ne i64 %arg.a3, 0
  %0 = add i64 %.111.i, %arg.a1
  %1 = sub i64 %.113.i, %0
  br label %B574.if.i

B782.i:                                           ; preds = %B574.if.i
  %.381.i = icmp eq i64 %.344.i, %.54.i
  %or.cond280.i = select i1 %.377.i, i1 true, i1 %.381.i
  %or.cond287.i = select i1 %.368.i, i1 %or.cond280.i, i1 false
  %.390.i = icmp eq i64 %.344.i, 0
  br i1 %or.cond287.i, label %B810.i, label %B848.i

B810.i:                                           ; preds = %B782.i
  %or.cond.i = and i1 %.377.i, %.390.i
  %"$phi484.0.2.0.$phi380.0.2.0.i" = select i1 %or.cond.i, i64 %"$phi484.0.2.0.i", i64 %"$phi380.0.2.0.i"
  %.414.i = or i64 %"$phi484.0.2.0.$phi380.0.2.0.i", %..69.i
  br label %B1811.i

B848.i:                                           ; preds = %B782.i
  %or.cond281.i = select i1 %.360.i, i1 %.390.i, i1 false
  br i1 %or.cond281.i, label %B1811.i, label %B884.i

B884.i:                                           ; preds = %B848.i
  br i1 %.360.i, label %B896.i, label %B1066.i

B896.i:                                           ; preds = %B884.i
  %.528.not.i = icmp samesign ult i64 %.344.i, 2
  br i1 %.528.not.i, label %B1066.i, label %B996.i

B996.i:                                           ; preds = %B896.i, %B996.i
  %lead.3.3.i = phi i64 [ %.531.i, %B996.i ], [ 0, %B896.i ]
  %.531.i = add nuw nsw i64 %lead.3.3.i, 1
  %.536.i = add nuw nsw i64 %lead.3.3.i, 2
  %.538.i = lshr i64 %.344.i, %.536.i
  %.541.not.i = icmp eq i64 %.538.i, 0
  br i1 %.541.not.i, label %B1066.i, label %B996.i

B1066.i:                                          ; preds = %B996.i, %B574.if.i, %B896.i, %B884.i
  %lead.4.2.i = phi i64 [ %arg.a1, %B574.if.i ], [ 0, %B896.i ], [ %arg.a1, %B884.i ], [ %.531.i, %B996.i ]
  %"$phi1198.1.2.2.i" = tail call i64 @llvm.umax.i64(i64 %.341.i, i64 1)
  %.599.i = add i64 %1, %"$phi1198.1.2.2.i"
  %.612.i = add i64 %.599.i, %lead.4.2.i
  %.617.i = icmp sgt i64 %.612.i, 0
  %2 = add i64 %arg.a4, %.612.i
  %.627.i = sub i64 63, %2
  %"$phi1346.1.2.2.i" = select i1 %.617.i, i64 %.145.i, i64 %.627.i
  %.641.i = icmp slt i64 %"$phi1346.1.2.2.i", 64
  br i1 %.641.i, label %B1400.i, label %B1726.i

B1400.i:                                          ; preds = %B1066.i
  %.562.i = select i1 %.360.i, i64 0, i64 %.53.i
  %"$phi1106.1.2.2.i" = or i64 %.562.i, %.344.i
  %.601.i = sub nsw i64 62, %lead.4.2.i
  %.605.i = shl i64 %"$phi1106.1.2.2.i", %.601.i
  %.647.i = lshr i64 %.605.i, %"$phi1346.1.2.2.i"
  %notmask278.i = shl nsw i64 -1, %"$phi1346.1.2.2.i"
  %.649.i = xor i64 %notmask278.i, -1
  %.651.i = and i64 %.605.i, %.649.i
  %.654.i = add nsw i64 %"$phi1346.1.2.2.i", -1
  %.655.i = shl nuw nsw i64 1, %.654.i
  %.656.i = icmp samesign ugt i64 %.651.i, %.655.i
  %.657.i = icmp eq i64 %.651.i, %.655.i
  %.658.i = and i64 %.647.i, 1
  %.659.i = icmp ne i64 %.658.i, 0
  %.660.i = and i1 %.657.i, %.659.i
  %.661.i = or i1 %.656.i, %.660.i
  %.663.i = zext i1 %.661.i to i64
  %.664.i = add i64 %.647.i, %.663.i
  br i1 %.617.i, label %B1652.i, label %B1726.i

B1652.i:                                          ; preds = %B1400.i
  %3 = add nsw i64 %.612.i, -1
  %4 = shl i64 %3, %arg.a4
  %.683.i = add i64 %.664.i, %4
  br label %B1726.i

B1726.i:                                          ; preds = %B1652.i, %B1400.i, %B1066.i
  %magnitude.5.2.i = phi i64 [ %.683.i, %B1652.i ], [ %.664.i, %B1400.i ], [ 0, %B1066.i ]
  %.695.i = icmp ugt i64 %magnitude.5.2.i, %"$phi484.0.2.0.i"
  %.705.i = icmp sgt i64 %.612.i, %arg.a5
  %or.cond282.i = select i1 %.695.i, i1 true, i1 %.705.i
  %magnitude.6.3.i = select i1 %or.cond282.i, i64 %"$phi484.0.2.0.i", i64 %magnitude.5.2.i
  %.719.i = or i64 %magnitude.6.3.i, %..69.i
  br label %B1811.i

B1811.i:                                          ; preds = %B1726.i, %B848.i, %B810.i
  %.719.sink.i = phi i64 [ %.719.i, %B1726.i ], [ %.414.i, %B810.i ], [ %..69.i, %B848.i ]
  %5 = getelementptr i16, ptr %.63, i64 %.181.0285.i
  %.754.i = trunc i64 %.719.sink.i to i16
  store i16 %.754.i, ptr %5, align 2, !noalias !0
  %exitcond.not.i = icmp eq i64 %.253.i, %.57
  br i1 %exitcond.not.i, label %_ZN14sparse_kernels5casts7convertB4v224B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxxx5ArrayItLi1E1C7mutable7alignedE.exit, label %B574.if.i

B574.if.i:                                        ; preds = %B1811.i, %B574.if.lr.ph.i
  %.181.0285.i = phi i64 [ 0, %B574.if.lr.ph.i ], [ %.253.i, %B1811.i ]
  %.253.i = add nuw nsw i64 %.181.0285.i, 1
  %6 = getelementptr i32, ptr %.27, i64 %.181.0285.i
  %.311.i = load i32, ptr %6, align 4, !noalias !0
  %.312.i = zext i32 %.311.i to i64
  %.318.i = and i64 %.65.i, %.312.i
  %.321.not.i = icmp eq i64 %.318.i, 0
  %..69.i = select i1 %.321.not.i, i64 0, i64 %.69.i
  %.339.i = lshr i64 %.312.i, %arg.a1
  %.341.i = and i64 %.339.i, %arg.a2
  %.344.i = and i64 %.54.i, %.312.i
  %.360.i = icmp eq i64 %.341.i, 0
  %.368.i = icmp eq i64 %.341.i, %arg.a2
  %or.cond279.i = or i1 %.360.i, %.368.i
  br i1 %or.cond279.i, label %B782.i, label %B1066.i

_ZN14sparse_kernels5casts7convertB4v224B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxxx5ArrayItLi1E1C7mutable7alignedE.exit: ; preds = %B1811.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_casts_convert(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8) local_unnamed_addr #0 {
entry:
  %.10 = alloca i64, align 8
  store i64 0, ptr %.10, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v223B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxx(ptr %.10, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8) #2
  %.24 = load i64, ptr %.10, align 8
  ret i64 %.24
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels5casts7convertB4v224B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxxx5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels5casts7convertB4v224B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedExxxxxx5ArrayItLi1E1C7mutable7alignedE"}
