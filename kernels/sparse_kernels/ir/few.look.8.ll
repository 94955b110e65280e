; c038f6db16b090346a18af76d2006b48

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v182B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8) unnamed_addr #0 {
entry:
  %.17 = add i64 %arg.a0, 32
  %.18 = inttoptr i64 %.17 to ptr
  %.19 = load i64, ptr %.18, align 8
  %.20 = inttoptr i64 %.19 to ptr
  %.22 = load i64, ptr %.20, align 8
  %.23 = add i64 %arg.a0, 16
  %.24 = inttoptr i64 %.23 to ptr
  %.25 = load i64, ptr %.24, align 8
  %.28 = inttoptr i64 %.25 to ptr
  %.59 = add i64 %arg.a4, 16
  %.60 = inttoptr i64 %.59 to ptr
  %.61 = load i64, ptr %.60, align 8
  %.64 = inttoptr i64 %.61 to ptr
  %.95 = add i64 %arg.a5, 16
  %.96 = inttoptr i64 %.95 to ptr
  %.97 = load i64, ptr %.96, align 8
  %.100 = inttoptr i64 %.97 to ptr
  %.131 = add i64 %arg.a7, 16
  %.132 = inttoptr i64 %.131 to ptr
  %.133 = load i64, ptr %.132, align 8
  %.136 = inttoptr i64 %.133 to ptr
  %.161 = add i64 %arg.a8, 32
  %.162 = inttoptr i64 %.161 to ptr
  %.163 = load i64, ptr %.162, align 8
  %.164 = inttoptr i64 %.163 to ptr
  %.166 = load i64, ptr %.164, align 8
  %.167 = add i64 %arg.a8, 16
  %.168 = inttoptr i64 %.167 to ptr
  %.169 = load i64, ptr %.168, align 8
  %.172 = inttoptr i64 %.169 to ptr
  %.105.0.i = and i64 %.22, 63
  %.135.i = and i64 %.22, -64
  %0 = tail call i64 @llvm.smax.i64(i64 %.22, i64 63)
  %spec.select.i = lshr i64 %0, 6
  %.219532.not.i = icmp eq i64 %spec.select.i, 0
  br i1 %.219532.not.i, label %B648.preheader.i, label %B202.if.lr.ph.i

B202.if.lr.ph.i:                                  ; preds = %entry
  %.270.i = insertelement <64 x i64> poison, i64 %arg.a1, i64 0
  %.271.i = shufflevector <64 x i64> %.270.i, <64 x i64> poison, <64 x i32> zeroinitializer
  %.272.i = insertelement <64 x i64> poison, i64 %arg.a2, i64 0
  %.273.i = shufflevector <64 x i64> %.272.i, <64 x i64> poison, <64 x i32> zeroinitializer
  br label %B202.if.i

B648.preheader.i:                                 ; preds = %B476.i, %entry
  %found.3.0.lcssa.i = phi i64 [ 0, %entry ], [ %.294.i, %B476.i ]
  %.601536.not.i = icmp eq i64 %.105.0.i, 0
  br i1 %.601536.not.i, label %B10751.i, label %B648.if.i

B276.i:                                           ; preds = %B202.if.i, %B406.i
  %_append_v184_marks.3.1.i = phi i64 [ %.463.i, %B406.i ], [ %.276.i, %B202.if.i ]
  %_append_v184_found.2.1.i = phi i64 [ %.475.i, %B406.i ], [ %found.3.0535.i, %B202.if.i ]
  %1 = getelementptr i32, ptr %.136, i64 %_append_v184_found.2.1.i
  br label %B318.if.i

B406.i:                                           ; preds = %B318.if.i
  %.475.i = add i64 %_append_v184_found.2.1.i, 4
  %.479.not.i = icmp eq i64 %.463.i, 0
  br i1 %.479.not.i, label %B476.i, label %B276.i

B476.i:                                           ; preds = %B406.i, %B202.if.i
  %.219.i = icmp sgt i64 %.166.0534.i, 1
  br i1 %.219.i, label %B202.if.i, label %B648.preheader.i

B10751.i:                                         ; preds = %B648.if.i, %B648.preheader.i
  %found.4.0.lcssa.i = phi i64 [ %found.3.0.lcssa.i, %B648.preheader.i ], [ %.705.i, %B648.if.i ]
  %.801541.not.i = icmp slt i64 %found.4.0.lcssa.i, 1
  br i1 %.801541.not.i, label %B11007.i, label %B10753.if.i

B11007.i:                                         ; preds = %B10753.if.i, %B10751.i
  %.1002.i = load i8, ptr %.100, align 1, !noalias !0
  %.1005.i = add nsw i64 %found.4.0.lcssa.i, %arg.a6
  %.1043.i = icmp slt i64 %found.4.0.lcssa.i, 0
  %.1044.i = select i1 %.1043.i, i64 %.166, i64 0
  %.1045.i = add i64 %.1044.i, %found.4.0.lcssa.i
  %.1060.i = icmp slt i64 %.1005.i, 0
  %.1061.i = select i1 %.1060.i, i64 %.166, i64 0
  %.1062.i = add i64 %.1061.i, %.1005.i
  %.1189.i = icmp slt i64 %.1045.i, 0
  br i1 %.1189.i, label %B11007.endif.else.if.i, label %B11007.endif.else.endif.i, !prof !3

B202.if.i:                                        ; preds = %B476.i, %B202.if.lr.ph.i
  %found.3.0535.i = phi i64 [ 0, %B202.if.lr.ph.i ], [ %.294.i, %B476.i ]
  %.166.0534.i = phi i64 [ %spec.select.i, %B202.if.lr.ph.i ], [ %.228.i, %B476.i ]
  %.163.0533.i = phi i64 [ 0, %B202.if.lr.ph.i ], [ %.232.i, %B476.i ]
  %.228.i = add nsw i64 %.166.0534.i, -1
  %.232.i = add nuw nsw i64 %.163.0533.i, 64
  %.267.i = getelementptr i64, ptr %.28, i64 %.163.0533.i
  %.269.i = load <64 x i64>, ptr %.267.i, align 8, !noalias !0
  %.274.i = and <64 x i64> %.269.i, %.271.i
  %.275.i = icmp ult <64 x i64> %.274.i, %.273.i
  %.276.i = bitcast <64 x i1> %.275.i to i64
  %.293.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.276.i)
  %.294.i = add i64 %.293.i, %found.3.0535.i
  %.298.not.i = icmp eq i64 %.276.i, 0
  br i1 %.298.not.i, label %B476.i, label %B276.i

B318.if.i:                                        ; preds = %B318.if.i, %B276.i
  %_append_v184_marks.2.3531.i = phi i64 [ %_append_v184_marks.3.1.i, %B276.i ], [ %.463.i, %B318.if.i ]
  %.332.0529.i = phi i64 [ 0, %B276.i ], [ %.401.i, %B318.if.i ]
  %.401.i = add nuw nsw i64 %.332.0529.i, 1
  %.427.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v184_marks.2.3531.i, i1 false)
  %.429.i = add nuw nsw i64 %.427.i, %.163.0533.i
  %.457.i = getelementptr i32, ptr %1, i64 %.332.0529.i
  %.458.i = trunc i64 %.429.i to i32
  store i32 %.458.i, ptr %.457.i, align 4, !noalias !0
  %.461.i = add i64 %_append_v184_marks.2.3531.i, -1
  %.463.i = and i64 %.461.i, %_append_v184_marks.2.3531.i
  %exitcond.not.i = icmp eq i64 %.401.i, 4
  br i1 %exitcond.not.i, label %B406.i, label %B318.if.i

B648.if.i:                                        ; preds = %B648.preheader.i, %B648.if.i
  %found.4.0539.i = phi i64 [ %.705.i, %B648.if.i ], [ %found.3.0.lcssa.i, %B648.preheader.i ]
  %.548.0538.i = phi i64 [ %.610.i, %B648.if.i ], [ %.105.0.i, %B648.preheader.i ]
  %.545.0537.i = phi i64 [ %.614.i, %B648.if.i ], [ %.135.i, %B648.preheader.i ]
  %.610.i = add nsw i64 %.548.0538.i, -1
  %.614.i = add nuw nsw i64 %.545.0537.i, 1
  %.665.i = getelementptr i32, ptr %.136, i64 %found.4.0539.i
  %.666.i = trunc i64 %.545.0537.i to i32
  store i32 %.666.i, ptr %.665.i, align 4, !noalias !0
  %.681.i = icmp slt i64 %.545.0537.i, 0
  %.682.i = select i1 %.681.i, i64 %.22, i64 0
  %2 = getelementptr i64, ptr %.28, i64 %.545.0537.i
  %.696.i = getelementptr i64, ptr %2, i64 %.682.i
  %.697.i = load i64, ptr %.696.i, align 8, !noalias !0
  %.699.i = and i64 %.697.i, %arg.a1
  %.701.i = icmp ult i64 %.699.i, %arg.a2
  %.703.i = zext i1 %.701.i to i64
  %.705.i = add i64 %found.4.0539.i, %.703.i
  %.601.i = icmp sgt i64 %.548.0538.i, 1
  br i1 %.601.i, label %B648.if.i, label %B10751.i

B10753.if.i:                                      ; preds = %B10751.i, %B10753.if.i
  %.745.0542.i = phi i64 [ %.814.i, %B10753.if.i ], [ 0, %B10751.i ]
  %.814.i = add nuw nsw i64 %.745.0542.i, 1
  %3 = getelementptr i32, ptr %.136, i64 %.745.0542.i
  %.868.i = load i32, ptr %3, align 4, !noalias !0
  %.870.i = zext i32 %.868.i to i64
  %.895.i = getelementptr i64, ptr %.28, i64 %.870.i
  %.896.i = load i64, ptr %.895.i, align 8, !noalias !0
  %.898.i = and i64 %.896.i, %arg.a1
  %.900.i = lshr i64 %.898.i, %arg.a3
  %.926.i = getelementptr i8, ptr %.64, i64 %.900.i
  %.927.i = load i8, ptr %.926.i, align 1, !noalias !0
  %4 = getelementptr i8, ptr %.172, i64 %.745.0542.i
  store i8 %.927.i, ptr %4, align 1, !noalias !0
  %exitcond548.not.i = icmp eq i64 %found.4.0.lcssa.i, %.814.i
  br i1 %exitcond548.not.i, label %B11007.i, label %B10753.if.i

B11007.endif.endif.i:                             ; preds = %B11007.endif.else.endif.endif.endif.if.i, %B11007.endif.else.endif.endif.endif.i
  %.1169.sroa.13.0.i = phi i64 [ %.166, %B11007.endif.else.endif.endif.endif.if.i ], [ %.1169.sroa.13.1.i, %B11007.endif.else.endif.endif.endif.i ]
  %.1290.not544.i = icmp slt i64 %.1169.sroa.0.3.i, %.1169.sroa.13.0.i
  br i1 %.1290.not544.i, label %.1260.endif.preheader.i, label %.1260.if.i, !prof !4

.1260.endif.preheader.i:                          ; preds = %B11007.endif.endif.i
  %scevgep.i = getelementptr i8, ptr %.172, i64 %.1169.sroa.0.3.i
  %5 = sub i64 %.1169.sroa.13.0.i, %.1169.sroa.0.3.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep.i, i8 %.1002.i, i64 %5, i1 false), !noalias !0
  br label %.1260.if.i

B11007.endif.else.if.i:                           ; preds = %B11007.i
  br label %B11007.endif.else.endif.i

B11007.endif.else.endif.i:                        ; preds = %B11007.endif.else.if.i, %B11007.i
  %.1169.sroa.0.1.i = phi i64 [ 0, %B11007.endif.else.if.i ], [ %.1045.i, %B11007.i ]
  %.1194.not.i = icmp slt i64 %.1045.i, %.166
  br i1 %.1194.not.i, label %B11007.endif.else.endif.endif.i, label %B11007.endif.else.endif.if.i, !prof !5

B11007.endif.else.endif.if.i:                     ; preds = %B11007.endif.else.endif.i
  br label %B11007.endif.else.endif.endif.i

B11007.endif.else.endif.endif.i:                  ; preds = %B11007.endif.else.endif.if.i, %B11007.endif.else.endif.i
  %.1169.sroa.0.3.i = phi i64 [ %.166, %B11007.endif.else.endif.if.i ], [ %.1169.sroa.0.1.i, %B11007.endif.else.endif.i ]
  %.1206.i = icmp slt i64 %.1062.i, 0
  br i1 %.1206.i, label %B11007.endif.else.endif.endif.if.i, label %B11007.endif.else.endif.endif.endif.i, !prof !3

B11007.endif.else.endif.endif.if.i:               ; preds = %B11007.endif.else.endif.endif.i
  br label %B11007.endif.else.endif.endif.endif.i

B11007.endif.else.endif.endif.endif.i:            ; preds = %B11007.endif.else.endif.endif.if.i, %B11007.endif.else.endif.endif.i
  %.1169.sroa.13.1.i = phi i64 [ 0, %B11007.endif.else.endif.endif.if.i ], [ %.1062.i, %B11007.endif.else.endif.endif.i ]
  %.1211.not.i = icmp slt i64 %.1062.i, %.166
  br i1 %.1211.not.i, label %B11007.endif.endif.i, label %B11007.endif.else.endif.endif.endif.if.i, !prof !5

B11007.endif.else.endif.endif.endif.if.i:         ; preds = %B11007.endif.else.endif.endif.endif.i
  br label %B11007.endif.endif.i

.1260.if.i:                                       ; preds = %.1260.endif.preheader.i, %B11007.endif.endif.i
  %.1335.i = getelementptr i8, ptr %.100, i64 1
  %.1336.i = load i8, ptr %.1335.i, align 1, !noalias !0
  %.1343.i = shl nsw i64 %arg.a6, 1
  %.1347.i = add nsw i64 %found.4.0.lcssa.i, %.1343.i
  %.1401.i = icmp slt i64 %.1347.i, 0
  %.1402.i = select i1 %.1401.i, i64 %.166, i64 0
  %.1403.i = add i64 %.1402.i, %.1347.i
  br i1 %.1206.i, label %.1261.endif.else.if.i, label %.1261.endif.else.endif.i, !prof !3

.1261.endif.endif.i:                              ; preds = %.1261.endif.else.endif.endif.endif.if.i, %.1261.endif.else.endif.endif.endif.i
  %.1510.sroa.13.0.i = phi i64 [ %.166, %.1261.endif.else.endif.endif.endif.if.i ], [ %.1510.sroa.13.1.i, %.1261.endif.else.endif.endif.endif.i ]
  %.1631.not546.i = icmp slt i64 %.1510.sroa.0.3.i, %.1510.sroa.13.0.i
  br i1 %.1631.not546.i, label %.1601.endif.preheader.i, label %_ZN14sparse_kernels3few4lookB4v183B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit, !prof !4

.1601.endif.preheader.i:                          ; preds = %.1261.endif.endif.i
  %scevgep549.i = getelementptr i8, ptr %.172, i64 %.1510.sroa.0.3.i
  %6 = sub i64 %.1510.sroa.13.0.i, %.1510.sroa.0.3.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep549.i, i8 %.1336.i, i64 %6, i1 false), !noalias !0
  br label %_ZN14sparse_kernels3few4lookB4v183B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

.1261.endif.else.if.i:                            ; preds = %.1260.if.i
  br label %.1261.endif.else.endif.i

.1261.endif.else.endif.i:                         ; preds = %.1261.endif.else.if.i, %.1260.if.i
  %.1510.sroa.0.1.i = phi i64 [ 0, %.1261.endif.else.if.i ], [ %.1062.i, %.1260.if.i ]
  br i1 %.1211.not.i, label %.1261.endif.else.endif.endif.i, label %.1261.endif.else.endif.if.i, !prof !5

.1261.endif.else.endif.if.i:                      ; preds = %.1261.endif.else.endif.i
  br label %.1261.endif.else.endif.endif.i

.1261.endif.else.endif.endif.i:                   ; preds = %.1261.endif.else.endif.if.i, %.1261.endif.else.endif.i
  %.1510.sroa.0.3.i = phi i64 [ %.166, %.1261.endif.else.endif.if.i ], [ %.1510.sroa.0.1.i, %.1261.endif.else.endif.i ]
  %.1547.i = icmp slt i64 %.1403.i, 0
  br i1 %.1547.i, label %.1261.endif.else.endif.endif.if.i, label %.1261.endif.else.endif.endif.endif.i, !prof !3

.1261.endif.else.endif.endif.if.i:                ; preds = %.1261.endif.else.endif.endif.i
  br label %.1261.endif.else.endif.endif.endif.i

.1261.endif.else.endif.endif.endif.i:             ; preds = %.1261.endif.else.endif.endif.if.i, %.1261.endif.else.endif.endif.i
  %.1510.sroa.13.1.i = phi i64 [ 0, %.1261.endif.else.endif.endif.if.i ], [ %.1403.i, %.1261.endif.else.endif.endif.i ]
  %.1552.not.i = icmp slt i64 %.1403.i, %.166
  br i1 %.1552.not.i, label %.1261.endif.endif.i, label %.1261.endif.else.endif.endif.endif.if.i, !prof !5

.1261.endif.else.endif.endif.endif.if.i:          ; preds = %.1261.endif.else.endif.endif.endif.i
  br label %.1261.endif.endif.i

_ZN14sparse_kernels3few4lookB4v183B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %.1261.endif.endif.i, %.1601.endif.preheader.i
  store i64 %found.4.0.lcssa.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_look(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9) local_unnamed_addr #0 {
entry:
  %.11 = alloca i64, align 8
  store i64 0, ptr %.11, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v182B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxx(ptr %.11, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9) #5
  %.25 = load i64, ptr %.11, align 8
  ret i64 %.25
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels3few4lookB4v183B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels3few4lookB4v183B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 127, i32 1}
!5 = !{!"branch_weights", i32 99, i32 1}
